package org.lumieres.guide.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.lumieres.guide.loader.GuideLoader;
import org.lumieres.guide.loader.LoadResult;
import org.lumieres.guide.validation.GuideValidator;
import org.lumieres.guide.validation.Report;
import org.lumieres.guide.validation.RuleCatalogue;

/**
 * A guide that was loaded and validated.
 *
 * @param source where it comes from, absolute
 * @param loaded what was loaded
 * @param report all that is wrong with it
 */
record Judged(Path source, LoadResult loaded, Report report) {

    /**
     * Loads and validates.
     *
     * @throws IOException if a file is there and cannot be read
     */
    static Judged of(Path source, RuleCatalogue rules, LocalDate day, boolean forPublication, Locale reader)
            throws IOException {
        LoadResult loaded = GuideLoader.builder().locale(reader).build().load(source);
        GuideValidator validator = GuideValidator.builder()
                .locale(reader)
                .rules(rules)
                .asOf(day)
                .forPublication(forPublication)
                .build();
        return new Judged(source, loaded, validator.validate(loaded));
    }

    /** The same, of whose faults some do not count. */
    Judged with(Report fresh) {
        return new Judged(source, loaded, fresh);
    }
}
