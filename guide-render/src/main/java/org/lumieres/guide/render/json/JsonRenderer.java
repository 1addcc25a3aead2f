package org.lumieres.guide.render.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.GuideRenderer;
import org.lumieres.guide.render.indent.PrettyJson;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a guide as one JSON document in UTF-8, in the one way there is: keys in the model's order, two spaces a level,
 * and nothing that goes without saying. Loading the document gives an equal guide. Immutable and thread-safe.
 */
public final class JsonRenderer implements GuideRenderer {
    private JsonRenderer() {}

    /**
     * The renderer; it has no options.
     *
     * @return a new renderer
     */
    public static JsonRenderer standard() {
        return new JsonRenderer();
    }

    @Override
    public Format format() {
        return Format.JSON;
    }

    @Override
    public void render(Guide guide, OutputStream out) throws IOException {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = PrettyJson.on(json)) {
            new RecordWriter(generator).write(guide);
        }
        out.write(LoneSurrogates.escaped(json.append('\n').toString()).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
