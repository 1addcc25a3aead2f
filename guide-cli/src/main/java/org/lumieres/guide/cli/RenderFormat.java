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
import org.lumieres.guide.render.typography.Typography;

/** A format that the program writes, under its name in the arguments. */
enum RenderFormat {
    HTML {
        @Override
        void render(Guide guide, Assets assets, Finish finish, FileSink sink) throws IOException {
            var html = HtmlRenderer.builder().assets(assets).typography(finish.typography());
            file(html.build(), guide, sink);
        }
    },
    TEXT {
        @Override
        void render(Guide guide, Assets assets, Finish finish, FileSink sink) throws IOException {
            var text = TextRenderer.builder().typography(finish.typography()).plainSpaces(finish.plainSpaces());
            file(text.build(), guide, sink);
        }
    },
    JSON {
        @Override
        void render(Guide guide, Assets assets, Finish finish, FileSink sink) throws IOException {
            file(JsonRenderer.standard(), guide, sink);
        }
    },
    MARKDOWN {
        @Override
        void render(Guide guide, Assets assets, Finish finish, FileSink sink) throws IOException {
            folder(MarkdownRenderer.builder().assets(assets).build(), guide, sink);
        }
    };

    /**
     * How text is finished, in the formats that people read.
     *
     * @param typography what sets it
     * @param plainSpaces whether plain text has ordinary spaces alone
     */
    record Finish(Typography typography, boolean plainSpaces) {}

    /** Renders into one file named after the guide, or into the files of a folder named after the format. */
    abstract void render(Guide guide, Assets assets, Finish finish, FileSink sink) throws IOException;

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
