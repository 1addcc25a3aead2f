package org.lumieres.guide.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lumieres.guide.cli.Palette.Style;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.validation.Report;

/** How many findings of each severity a report holds, in words. */
record Tally(Report report) {

    /** In words, the worst first: {@code 2 errors, 1 warning}. */
    String in(Messages messages, Palette palette) {
        String counts = Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
                .filter(severity -> report.count(severity) > 0)
                .map(severity ->
                        messages.get("count." + severity.name().toLowerCase(Locale.ROOT), report.count(severity)))
                .collect(Collectors.joining(", "));
        if (counts.isEmpty()) {
            return palette.paint(Style.GOOD, messages.get("count.none"));
        }
        Style style = report.count(Severity.ERROR) > 0 ? Style.ERROR : Style.PLACE;
        return palette.paint(style, counts);
    }
}
