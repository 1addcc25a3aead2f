package org.lumieres.guide.junit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.validation.Report;

/**
 * Findings as the message of a failure, with places that editors make links of.
 *
 * @param source where the guide was loaded from
 * @param lines its lines
 */
record Findings(Path source, SourceMap lines) {

    /** The findings that are bad enough, one after the other, under a line that says how many there are. */
    String failing(Report report, Severity threshold) {
        List<Diagnostic> failing = report.diagnostics().stream()
                .filter(found -> found.severity().compareTo(threshold) >= 0)
                .toList();
        String findings = failing.size() == 1 ? "1 finding" : failing.size() + " findings";
        return failing.stream()
                .map(this::finding)
                .collect(Collectors.joining("\n\n", source + ": " + findings + "\n\n", "\n"));
    }

    private String finding(Diagnostic found) {
        String severity = found.severity().name().toLowerCase(Locale.ROOT);
        StringBuilder text = new StringBuilder()
                .append(place(found))
                .append(": ")
                .append(severity)
                .append(": ")
                .append(visible(found.message()))
                .append(" [")
                .append(found.code())
                .append(']');
        found.at()
                .flatMap(at -> lines.line(at.file(), at.start().line()).map(line -> Caret.under(visible(line), at)))
                .ifPresent(text::append);
        for (Fix fix : found.fixes()) {
            text.append("\n    = ").append(visible(fix.title()));
        }
        return text.toString();
    }

    private String place(Diagnostic found) {
        return found.at().map(this::place).orElseGet(() -> {
            String path = found.path().map(ModelPath::toString).orElse("");
            return source + (path.isEmpty() ? "" : "#" + path);
        });
    }

    private String place(SourceRange at) {
        boolean file = Files.isRegularFile(source);
        // What concerns the whole goes by the source's own name.
        if (source.endsWith(at.file()) && !Files.exists(source.resolve(at.file()))) {
            return source + ":" + at.start();
        }
        // A document names files beside it; an archive holds them.
        boolean beside = file && !source.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        Path named = beside ? source.resolveSibling(at.file()) : source.resolve(at.file());
        return named.normalize() + ":" + at.start();
    }

    /** A text without what could move a terminal's cursor or colour it. */
    private static String visible(String text) {
        return text.replace('\t', ' ').replaceAll("\\p{Cc}|[\\u202A-\\u202E\\u2066-\\u2069]", "\uFFFD");
    }
}
