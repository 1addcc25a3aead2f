package org.lumieres.guide.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.diagnostic.RelatedPlace;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourcePosition;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.diagnostic.TextEdit;
import org.lumieres.guide.validation.Report;
import tools.jackson.core.JsonGenerator;

/** Findings as {@code report.schema.json} describes them. A key whose value is empty or unknown is left out. */
final class JsonForm implements Form {
    /** Moves when a key goes away or changes its meaning; a key that comes in moves nothing. */
    private static final int VERSION = 1;

    @Override
    public void write(Report report, ReportContext context, Writer out) throws IOException {
        JsonText.write(out, json -> new Run(json, context).report(report));
    }

    private record Run(JsonGenerator json, ReportContext context) {

        void report(Report report) {
            List<Diagnostic> shown = context.shown(report);
            json.writeStartObject().writeNumberProperty("version", VERSION);
            tool();
            json.writeStringProperty("guide", context.files().whole().file());
            json.writeStringProperty("language", context.words().language());
            summary(report, shown);
            json.writeArrayPropertyStart("diagnostics");
            shown.forEach(this::diagnostic);
            json.writeEndArray().writeEndObject();
        }

        private void tool() {
            json.writeObjectPropertyStart("tool");
            json.writeStringProperty("name", context.tool().name());
            if (!context.tool().version().isEmpty()) {
                json.writeStringProperty("version", context.tool().version());
            }
            json.writeEndObject();
        }

        private void summary(Report report, List<Diagnostic> shown) {
            json.writeObjectPropertyStart("summary");
            json.writeBooleanProperty("fails", report.diagnostics().stream().anyMatch(context::fails));
            json.writeNumberProperty("errors", report.count(Severity.ERROR));
            json.writeNumberProperty("warnings", report.count(Severity.WARNING));
            json.writeNumberProperty("infos", report.count(Severity.INFO));
            json.writeNumberProperty("hidden", report.diagnostics().size() - shown.size());
            json.writeEndObject();
        }

        private void diagnostic(Diagnostic found) {
            json.writeStartObject();
            json.writeStringProperty("severity", found.severity().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("code", found.code().value());
            json.writeStringProperty("message", found.message());
            place(context.files().place(found));
            found.path().ifPresent(path -> json.writeStringProperty("path", path.toString()));
            list("related", found.related(), this::related);
            list("fixes", found.fixes(), this::fix);
            json.writeEndObject();
        }

        private void related(RelatedPlace related) {
            json.writeStartObject().writeStringProperty("message", related.message());
            place(context.files().place(related.at()));
            json.writeEndObject();
        }

        private void fix(Fix fix) {
            json.writeStartObject().writeStringProperty("title", fix.title());
            list("edits", fix.edits(), this::edit);
            json.writeEndObject();
        }

        private void edit(TextEdit edit) {
            json.writeStartObject();
            json.writeStringProperty("file", context.files().place(edit.range()).file());
            range(edit.range());
            json.writeStringProperty("replacement", edit.replacement()).writeEndObject();
        }

        private void place(Place place) {
            json.writeStringProperty("file", place.file());
            place.range().ifPresent(this::range);
        }

        private void range(SourceRange range) {
            position("start", range.start());
            position("end", range.end());
        }

        private void position(String name, SourcePosition position) {
            json.writeObjectPropertyStart(name)
                    .writeNumberProperty("line", position.line())
                    .writeNumberProperty("column", position.column())
                    .writeEndObject();
        }

        private <T> void list(String name, List<T> values, Consumer<T> writer) {
            if (!values.isEmpty()) {
                json.writeArrayPropertyStart(name);
                values.forEach(writer);
                json.writeEndArray();
            }
        }
    }
}
