package org.lumieres.guide.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.lumieres.guide.loader.GuideLoader;
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
                .asOf(day(session))
                .forPublication(forPublication);
        if (previous.isPresent()) {
            before(previous.get(), session).ifPresent(validator::previous);
        }
        return validator.build();
    }

    /** The day that was asked for, else that of a reproducible build, else today. */
    private LocalDate day(Session session) {
        return asOf.or(() -> session.variable("SOURCE_DATE_EPOCH").flatMap(Judgement::ofEpoch))
                .orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    }

    private static Optional<LocalDate> ofEpoch(String seconds) {
        try {
            Instant instant = Instant.ofEpochSecond(Long.parseLong(seconds.strip()));
            return Optional.of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
        } catch (NumberFormatException | DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<Guide> before(Path named, Session session) throws IOException {
        return GuideLoader.builder()
                .locale(session.locale())
                .build()
                .load(Checked.existing(named, session))
                .guide();
    }
}
