package org.lumieres.guide.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.loader.GuideLoader;
import org.lumieres.guide.loader.LoadResult;
import org.lumieres.guide.validation.GuideValidator;
import org.lumieres.guide.validation.Report;

/**
 * A guide that was loaded and validated.
 *
 * @param source where it comes from, absolute
 * @param loaded what was loaded
 * @param report all that is wrong with it
 */
record Judged(Path source, LoadResult loaded, Report report) {

    /**
     * Loads and validates. The edition before, once a goal has a parameter that names it, comes in here.
     *
     * @throws IOException if a file is there and cannot be read
     */
    static Judged of(Path source, LocalDate day, boolean forPublication, Locale reader) throws IOException {
        LoadResult loaded = GuideLoader.builder().locale(reader).build().load(source);
        GuideValidator validator = GuideValidator.builder()
                .locale(reader)
                .asOf(day)
                .forPublication(forPublication)
                .build();
        return new Judged(source, loaded, validator.validate(loaded));
    }

    /** How much was found, the worst first: {@code 2 errors, 1 warning}. */
    String tally(Words words) {
        String counts = Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
                .filter(severity -> report.count(severity) > 0)
                .map(severity -> words.count(severity, report.count(severity)))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? words.get("count.none") : counts;
    }
}
