package org.lumieres.guide.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.lumieres.guide.loader.GuideLoader;
import org.lumieres.guide.loader.LoadResult;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.validation.GuideValidator;
import org.lumieres.guide.validation.LoadedGuide;
import org.lumieres.guide.validation.Report;
import org.lumieres.guide.validation.RuleCatalogue;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** By what a guide is judged: the rules, the day, and the edition before. */
final class Judgement {
    @Option(names = "--as-of", paramLabel = "DATE")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--previous", paramLabel = "SOURCE")
    private Optional<Path> previous = Optional.empty();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    /** The rules, for who explains them. */
    RuleCatalogue rules(Session session) throws IOException {
        return rules.catalogue(session);
    }

    /** Validates what was loaded, as it may be or as it must be to be published. */
    Report of(LoadedGuide loaded, boolean forPublication, Session session) throws IOException {
        return validator(forPublication, session).validate(loaded);
    }

    /** Who validates, over and over. */
    GuideValidator validator(boolean forPublication, Session session) throws IOException {
        GuideValidator.Builder validator = GuideValidator.builder()
                .locale(session.locale())
                .rules(rules.catalogue(session))
                .asOf(asOf.orElseGet(session::today))
                .forPublication(forPublication);
        if (previous.isPresent()) {
            validator.previous(before(previous.get(), session));
        }
        return validator.build();
    }

    private static Guide before(Path named, Session session) throws IOException {
        LoadResult loaded =
                GuideLoader.builder().locale(session.locale()).build().load(Checked.existing(named, session));
        return loaded.guide().orElseThrow(() -> new UnreadableEditionException(named, loaded));
    }

    /** What was named as the edition before is no guide that can be read. */
    static final class UnreadableEditionException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Checked checked;

        UnreadableEditionException(Path named, LoadResult loaded) {
            super(named.toString());
            this.checked = new Checked(loaded, new Report(loaded.diagnostics()), RuleCatalogue.standard(), named);
        }

        /** What is wrong with it. */
        Checked checked() {
            return checked;
        }
    }
}
