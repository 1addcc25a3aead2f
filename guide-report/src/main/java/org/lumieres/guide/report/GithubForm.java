package org.lumieres.guide.report;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.render.columns.SafeText;
import org.lumieres.guide.validation.Report;

/** Findings as workflow commands of GitHub Actions, a line each, which it shows beside the lines of a change. */
final class GithubForm implements Form {

    @Override
    public void write(Report report, ReportContext context, Writer out) throws IOException {
        for (Diagnostic found : context.shown(report)) {
            out.write(command(found, context));
            out.write('\n');
        }
    }

    private static String command(Diagnostic found, ReportContext context) {
        StringBuilder command =
                new StringBuilder("::").append(name(found.severity())).append(' ');
        Place place = context.files().place(found);
        // What is no file cannot be annotated.
        place.range()
                .ifPresent(range -> property(command, "file", place.file())
                        .append(",line=")
                        .append(range.start().line())
                        .append(",endLine=")
                        .append(lastLine(range))
                        .append(",col=")
                        .append(range.start().column())
                        .append(','));
        property(command, "title", found.code().value());
        String where = place.range().isPresent() ? "" : place + ": ";
        return command.append("::")
                .append(escaped(where + new PlainText(context).of(found)))
                .toString();
    }

    /** The last line that a range has characters of; ours end after their last character, which may be a line's end. */
    private static int lastLine(SourceRange range) {
        boolean before =
                range.end().column() == 1 && range.end().line() > range.start().line();
        return before ? range.end().line() - 1 : range.end().line();
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static StringBuilder property(StringBuilder command, String name, String value) {
        return command.append(name)
                .append('=')
                .append(escaped(value).replace(":", "%3A").replace(",", "%2C"));
    }

    /** As the runner decodes it, line by line; what could move a terminal's cursor in its log is taken out. */
    private static String escaped(String text) {
        return text.lines()
                .map(SafeText::of)
                .map(line -> line.replace("%", "%25"))
                .collect(Collectors.joining("%0A"));
    }
}
