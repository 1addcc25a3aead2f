package org.lumieres.guide.report;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.lumieres.guide.render.jsontext.PrettyJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** A text of JSON that ends with a line feed. */
final class JsonText {
    private JsonText() {}

    static void write(Writer out, Consumer<JsonGenerator> content) throws IOException {
        try (JsonGenerator json = PrettyJson.on(out)) {
            content.accept(json);
        } catch (JacksonIOException unwritten) {
            throw unwritten.getCause();
        }
        out.write('\n');
    }
}
