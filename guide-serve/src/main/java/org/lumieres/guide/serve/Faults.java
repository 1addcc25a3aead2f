package org.lumieres.guide.serve;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.SourceRange;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What is wrong with a guide, for the panel on its pages.
 *
 * @param generation the load that found it
 * @param complete whether the guide was validated too, beyond being loaded
 * @param found the findings, sorted
 * @param files the files whose source can be shown
 */
record Faults(long generation, boolean complete, List<Diagnostic> found, Set<String> files) {
    private static final JsonFactory JSON = new JsonFactory();
    /** Nobody reads more of them, and a browser has to draw each. */
    private static final int MOST = 200;

    Faults {
        found = List.copyOf(found);
        files = Set.copyOf(files);
    }

    /** One line of JSON, the worst findings first where they are too many to be listed. */
    String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("generation", generation);
            json.writeBooleanProperty("complete", complete);
            json.writeNumberProperty("total", found.size());
            json.writeArrayPropertyStart("faults");
            listed().forEach(fault -> write(fault, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private List<Diagnostic> listed() {
        if (found.size() <= MOST) {
            return found;
        }
        return found.stream()
                .sorted((one, other) -> other.severity().compareTo(one.severity()))
                .limit(MOST)
                .toList();
    }

    private void write(Diagnostic fault, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("severity", fault.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("rule", fault.code().value());
        json.writeStringProperty("message", fault.message());
        if (fault.at().isPresent()) {
            SourceRange at = fault.at().get();
            json.writeStringProperty("file", at.file());
            json.writeNumberProperty("line", at.start().line());
            json.writeNumberProperty("column", at.start().column());
            json.writeBooleanProperty("shown", files.contains(at.file()));
        }
        json.writeEndObject();
    }
}
