package org.lumieres.guide.render.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.GuideRenderer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes a guide as one JSON document in UTF-8, in the one way there is: keys in the model's order, two spaces a level,
 * and nothing that goes without saying. Loading the document gives an equal guide. Immutable and thread-safe.
 */
public final class JsonRenderer implements GuideRenderer {
    private final JsonFactory factory = JsonFactory.builder().build();

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
        try (JsonGenerator generator = factory.createGenerator(new Pretty(), json)) {
            new RecordWriter(generator).write(guide);
        }
        out.write(LoneSurrogates.escaped(json.append('\n').toString()).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(twoSpaces)
                    .withArrayIndenter(twoSpaces);
        }
    }
}
