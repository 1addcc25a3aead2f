package org.lumieres.guide.maven;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Slugs;
import org.lumieres.guide.render.FileSink;
import org.lumieres.guide.render.GuideRenderer;
import org.lumieres.guide.render.html.HtmlRenderer;
import org.lumieres.guide.render.json.JsonRenderer;
import org.lumieres.guide.render.markdown.MarkdownRenderer;
import org.lumieres.guide.render.text.TextRenderer;

/** A format that the goals write, under its name in a POM. */
enum OutputFormat {
    HTML,
    TEXT,
    JSON,
    MARKDOWN;

    /** Renders into one file named after the guide, or into the files of a folder named after the format. */
    void render(Guide guide, Assets assets, FileSink sink) throws IOException {
        switch (this) {
            case HTML -> file(HtmlRenderer.builder().assets(assets).build(), guide, sink);
            case TEXT -> file(TextRenderer.standard(), guide, sink);
            case JSON -> file(JsonRenderer.standard(), guide, sink);
            case MARKDOWN ->
                MarkdownRenderer.builder()
                        .assets(assets)
                        .build()
                        .render(guide, (path, content) -> sink.write("markdown/" + path, content));
        }
    }

    private static void file(GuideRenderer renderer, Guide guide, FileSink sink) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        renderer.render(guide, content);
        // A guide may silence the rule on ids, and then name anything at all.
        String slug = Slugs.slug(guide.id());
        sink.write((slug.isEmpty() ? "guide" : slug) + "." + renderer.format().extension(), content.toByteArray());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
