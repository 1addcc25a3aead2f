package org.lumieres.guide.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.report.Palette.Style;
import org.lumieres.guide.validation.Report;

/**
 * How much was found of each severity, in words. Immutable and thread-safe.
 *
 * @param report what was found
 */
public record Tally(Report report) {

    /**
     * The words, the worst first, without a final stop: {@code 2 errors, 1 warning}.
     *
     * @param context the language, the colours, and what is shown
     * @return a line without its end
     */
    public String in(ReportContext context) {
        return in(context, context.palette());
    }

    String in(ReportContext context, Palette palette) {
        if (report.diagnostics().isEmpty()) {
            return palette.paint(Style.GOOD, context.words().get("count.none"));
        }
        String counts = Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
                .filter(severity -> report.count(severity) > 0)
                .map(severity -> context.words().count(severity, report.count(severity)))
                .collect(Collectors.joining(", "));
        Style style = report.count(Severity.ERROR) > 0 ? Style.ERROR : Style.PLACE;
        int hidden = report.diagnostics().size() - context.shown(report).size();
        return palette.paint(style, counts)
                + (hidden == 0 ? "" : context.words().get("count.hidden", hidden));
    }
}
