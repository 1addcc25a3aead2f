package org.lumieres.guide.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.validation.Report;

/**
 * The faults that a guide had when it began to be checked: an old guide need not mend them all at once, and new ones
 * still count. A fault is known again by its rule, its file and the text it is in, wherever that text has moved to;
 * when the text changes, the fault counts. As text it has a line for each, sorted, so that it can be read and merged.
 * Immutable and thread-safe.
 */
public final class Baseline {
    private static final String COMMENT = "#";
    private static final String MARK = COMMENT + " guide baseline 1";
    private static final String HEAD = MARK + ": faults that do not count, by rule, file and fingerprint\n";

    private final Set<String> known;

    private Baseline(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    /**
     * All that a report found.
     *
     * @param report the report
     * @param sources the guide's sources
     * @return what makes every finding of it known
     */
    public static Baseline of(Report report, SourceMap sources) {
        return new Baseline(entries(report, sources).collect(Collectors.toSet()));
    }

    /**
     * Reads a file that holds what {@link #text} wrote.
     *
     * @param file the file; comments and empty lines in it are left aside
     * @return the baseline
     * @throws InvalidBaselineException if it does not begin as a baseline does: every line of any other file would be
     *     taken for a fault that was mended
     * @throws IOException if it cannot be read
     */
    public static Baseline read(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        if (!text.stripLeading().startsWith(MARK)) {
            throw new InvalidBaselineException(file);
        }
        return new Baseline(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(COMMENT))
                .collect(Collectors.toSet()));
    }

    /**
     * This baseline as text.
     *
     * @return lines that end with line feeds, the same for equal baselines
     */
    public String text() {
        return known.stream().sorted().collect(Collectors.joining("\n", HEAD, known.isEmpty() ? "" : "\n"));
    }

    /**
     * What a report found that is not known.
     *
     * @param report the report
     * @param sources the guide's sources
     * @return a report of the new findings
     */
    public Report without(Report report, SourceMap sources) {
        List<Diagnostic> found = report.diagnostics();
        List<String> entries = entries(report, sources).toList();
        Set<Integer> fresh = new HashSet<>();
        for (int i = 0; i < found.size(); i++) {
            if (!known.contains(entries.get(i))) {
                fresh.add(i);
            }
        }
        return new Report(fresh.stream().sorted().map(found::get).toList());
    }

    /**
     * How many faults it knows that a report no longer has: that many lines can be taken out.
     *
     * @param report the report
     * @param sources the guide's sources
     * @return a number, 0 when all are still there
     */
    public int mended(Report report, SourceMap sources) {
        Set<String> left = new HashSet<>(known);
        entries(report, sources).forEach(left::remove);
        return left.size();
    }

    private static Stream<String> entries(Report report, SourceMap sources) {
        Fingerprints fingerprints =
                new Fingerprints(at -> sources.line(at.file(), at.start().line()));
        return report.diagnostics().stream()
                .map(found -> String.join(
                        " ",
                        found.code().value(),
                        found.at().map(SourceRange::file).map(Baseline::word).orElse("-"),
                        fingerprints.next(found)));
    }

    /** A file's name without what would end the word. */
    private static String word(String file) {
        return Arrays.stream(file.split("(?<=\\s)|(?=\\s)"))
                .map(part -> part.isBlank() ? String.format(Locale.ROOT, "%%%02X", (int) part.charAt(0)) : part)
                .collect(Collectors.joining());
    }
}
