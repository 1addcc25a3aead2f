package org.lumieres.guide.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.validation.Report;
import tools.jackson.core.JsonGenerator;

/** One run in a log of SARIF 2.1.0 (§3.13, §3.14), without anything that would differ the next time. */
final class SarifForm implements Form {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public void write(Report report, ReportContext context, Writer out) throws IOException {
        JsonText.write(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("version", "2.1.0").writeStringProperty("$schema", SCHEMA);
            json.writeArrayPropertyStart("runs");
            run(context.shown(report), context, json);
            json.writeEndArray().writeEndObject();
        });
    }

    private static void run(List<Diagnostic> shown, ReportContext context, JsonGenerator json) {
        SarifRules rules = new SarifRules(shown, context);
        SarifPlaces places = new SarifPlaces(json, context.files());
        SarifResults results = new SarifResults(json, places, rules, new Fingerprints(context.files()::line));
        json.writeStartObject();
        tool(context.tool(), rules, json);
        json.writeStringProperty("language", context.words().language());
        // Columns count as ours do (§3.14.27): a character outside the Basic Multilingual Plane is one.
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        places.writeBases();
        json.writeArrayPropertyStart("results");
        shown.forEach(results::write);
        json.writeEndArray().writeEndObject();
    }

    /** §3.18 and §3.19. */
    private static void tool(ReportContext.Tool tool, SarifRules rules, JsonGenerator json) {
        json.writeObjectPropertyStart("tool").writeObjectPropertyStart("driver");
        json.writeStringProperty("name", tool.name());
        if (!tool.version().isEmpty()) {
            json.writeStringProperty("version", tool.version());
        }
        rules.write(json);
        json.writeEndObject().writeEndObject();
    }

    /** The level of a severity (§3.27.10). */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** A message object (§3.11) under a name. */
    static void message(JsonGenerator json, String name, String text) {
        // Else braces would be places for arguments (§3.11.5), and brackets with parentheses a link (§3.11.6).
        String literal = text.replace("{", "{{").replace("}", "}}").replace("](", "] (");
        description(json, name, literal);
    }

    /** A text that is no message, and has neither arguments nor links (§3.12). */
    static void description(JsonGenerator json, String name, String text) {
        json.writeObjectPropertyStart(name)
                .writeStringProperty("text", Sentences.of(text))
                .writeEndObject();
    }
}
