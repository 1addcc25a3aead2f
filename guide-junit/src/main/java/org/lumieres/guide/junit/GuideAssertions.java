package org.lumieres.guide.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.loader.GuideLoader;
import org.lumieres.guide.loader.LoadResult;
import org.lumieres.guide.validation.GuideValidator;
import org.lumieres.guide.validation.Report;
import org.opentest4j.AssertionFailedError;

/** What a test may assert of a guide, whatever it runs in: a failure is an {@link AssertionError}. Thread-safe. */
public final class GuideAssertions {
    private GuideAssertions() {}

    /**
     * Asserts that the library finds no error in a guide. The message of a failure is in the language of the default
     * locale. What depends on the day, as when a chapter is due for review, is not looked at: a test that passed would
     * fail one day of itself.
     *
     * @param source what {@link GuideLoader#load} takes: a folder, an archive, a document
     * @return the guide that was loaded, for what else is to be asserted of it
     * @throws AssertionFailedError if there is an error; it names each place, and shows its line
     * @throws UncheckedIOException if a file is there and cannot be read
     */
    public static LoadResult assertValid(Path source) {
        return assertValid(source, GuideValidator.standard(), Severity.ERROR);
    }

    /**
     * Asserts that a validator finds nothing as bad as a threshold in a guide.
     *
     * @param source what {@link GuideLoader#load} takes
     * @param validator what checks it: with rules of one's own, for publication, at a day
     * @param threshold the least severity that fails
     * @return the guide that was loaded
     * @throws AssertionFailedError if there is such a finding
     * @throws UncheckedIOException if a file is there and cannot be read
     * @see #assertValid(Path)
     */
    public static LoadResult assertValid(Path source, GuideValidator validator, Severity threshold) {
        LoadResult loaded = load(source);
        Report report = validator.validate(loaded);
        if (report.fails(threshold)) {
            throw new AssertionFailedError(new Findings(source, loaded.sourceMap()).failing(report, threshold));
        }
        return loaded;
    }

    private static LoadResult load(Path source) {
        try {
            return GuideLoader.standard().load(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
