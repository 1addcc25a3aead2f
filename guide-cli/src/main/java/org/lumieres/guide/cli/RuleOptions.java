package org.lumieres.guide.cli;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.validation.InvalidRuleException;
import org.lumieres.guide.validation.RuleCatalogue;
import picocli.CommandLine.Option;

/**
 * The rules that a house adds to ours: archives of classes that provide them. They are code that runs, so they are
 * named on the command line alone; nothing in a guide's folder can bring one.
 */
final class RuleOptions {
    @Option(names = "--rules", paramLabel = "JAR", descriptionKey = "rules")
    private List<Path> archives = new ArrayList<>();

    private @Nullable RuleCatalogue catalogue;

    /**
     * Our rules, and those of the archives.
     *
     * @throws InvalidRuleException if they cannot be used
     * @throws IOException if an archive is not there
     */
    RuleCatalogue catalogue(Session session) throws IOException {
        RuleCatalogue known = catalogue;
        if (known == null) {
            known = archives.isEmpty() ? RuleCatalogue.standard() : read(session);
            catalogue = known;
        }
        return known;
    }

    private RuleCatalogue read(Session session) throws IOException {
        List<URL> places = new ArrayList<>();
        for (Path archive : archives) {
            places.add(Checked.existing(archive, session).toUri().toURL());
        }
        // Stays open as long as the program runs: a rule may need another of its classes at any time.
        URLClassLoader classes = new URLClassLoader(places.toArray(URL[]::new), RuleOptions.class.getClassLoader());
        RuleCatalogue read = RuleCatalogue.providedBy(classes);
        if (read.brought().isEmpty()) {
            throw new NoRulesException(archives);
        }
        return read;
    }

    /** Archives that were named for their rules have none. */
    static final class NoRulesException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoRulesException(List<Path> archives) {
            super(String.join(", ", archives.stream().map(Path::toString).toList()));
        }
    }
}
