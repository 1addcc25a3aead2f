package org.lumieres.guide.render.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.GuideRenderer;
import org.lumieres.guide.render.html.HtmlRenderer;
import org.lumieres.guide.render.json.JsonRenderer;
import org.lumieres.guide.render.text.TextRenderer;
import org.lumieres.guide.render.typography.Typography;

/** Guides as readers get them. */
public final class Rendered {
    private Rendered() {}

    /** The page of HTML. */
    public static String html(Guide guide, Assets assets) {
        return with(HtmlRenderer.builder().assets(assets).build(), guide);
    }

    /** The plain text, 72 columns wide. */
    public static String text(Guide guide) {
        return with(TextRenderer.standard(), guide);
    }

    /** The plain text with words as they were written: the spaces of numbers and the endings of ordinals too. */
    public static String textAsWritten(Guide guide) {
        return with(TextRenderer.builder().typography(Typography.none()).build(), guide);
    }

    /** The JSON document. */
    public static String json(Guide guide) {
        return with(JsonRenderer.standard(), guide);
    }

    private static String with(GuideRenderer renderer, Guide guide) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            renderer.render(guide, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
