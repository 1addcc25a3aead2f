package org.lumieres.guide.render.jsontext;

import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * JSON texts (RFC 8259) in UTF-8, in the one way there is: two spaces a level, a line a value, a line feed at the end.
 */
public final class PrettyJson {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private PrettyJson() {}

    /** The bytes of what is written to a generator, whatever its strings hold. */
    public static byte[] bytes(Consumer<JsonGenerator> value) {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = on(json)) {
            value.accept(generator);
        }
        return LoneSurrogates.escaped(json.append('\n').toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** A generator that leaves the writer open; to be closed. */
    public static JsonGenerator on(Writer out) {
        return FACTORY.createGenerator(new Context(), out);
    }

    private static final class Context extends ObjectWriteContext.Base {
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
