package org.lumieres.guide.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Slugs;
import org.lumieres.guide.render.FileSink;
import org.lumieres.guide.render.FolderRenderer;
import org.lumieres.guide.render.GuideRenderer;
import org.lumieres.guide.render.html.HtmlRenderer;
import org.lumieres.guide.render.json.JsonRenderer;
import org.lumieres.guide.render.markdown.MarkdownRenderer;
import org.lumieres.guide.render.text.TextRenderer;

/** A format that the program writes, under its name in the arguments. */
enum RenderFormat {
    HTML {
        @Override
        void render(Guide guide, Assets assets, FileSink sink) throws IOException {
            file(HtmlRenderer.builder().assets(assets).build(), guide, sink);
        }
    },
    TEXT {
        @Override
        void render(Guide guide, Assets assets, FileSink sink) throws IOException {
            file(TextRenderer.standard(), guide, sink);
        }
    },
    JSON {
        @Override
        void render(Guide guide, Assets assets, FileSink sink) throws IOException {
            file(JsonRenderer.standard(), guide, sink);
        }
    },
    MARKDOWN {
        @Override
        void render(Guide guide, Assets assets, FileSink sink) throws IOException {
            folder(MarkdownRenderer.builder().assets(assets).build(), guide, sink);
        }
    };

    /** Renders into one file named after the guide, or into the files of a folder named after the format. */
    abstract void render(Guide guide, Assets assets, FileSink sink) throws IOException;

    boolean isFolder() {
        return this == MARKDOWN;
    }

    private static void file(GuideRenderer renderer, Guide guide, FileSink sink) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        renderer.render(guide, content);
        // A guide may silence the rule on ids, and then name anything at all.
        String slug = Slugs.slug(guide.id());
        String name = slug.isEmpty() ? "guide" : slug;
        sink.write(name + "." + renderer.format().extension(), content.toByteArray());
    }

    private static void folder(FolderRenderer renderer, Guide guide, FileSink sink) throws IOException {
        String folder = renderer.format().name().toLowerCase(Locale.ROOT);
        renderer.render(guide, (path, content) -> sink.write(folder + "/" + path, content));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
