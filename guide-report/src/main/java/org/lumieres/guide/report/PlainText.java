package org.lumieres.guide.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Fix;

/** Findings in a few lines, for formats that have no place of their own for advice and for related places. */
record PlainText(ReportContext context) {

    /** The message, then a line for each related place and each way to mend it. */
    String of(Diagnostic found) {
        Stream<String> related =
                found.related().stream().map(other -> context.files().place(other.at()) + ": " + other.message());
        Stream<String> help = found.fixes().stream()
                .map(Fix::title)
                .map(title -> context.words().get("help", title));
        return Stream.of(Stream.of(found.message()), related, help)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }
}
