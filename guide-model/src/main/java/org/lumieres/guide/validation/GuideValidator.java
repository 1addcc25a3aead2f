package org.lumieres.guide.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.Rule;
import org.lumieres.guide.rule.Subject;

/**
 * Checks guides: the constraints of the model, those of publication, and the rules. Immutable and thread-safe; the
 * first one of a process takes longer to make, and its first check longer to run, than those that follow.
 */
public final class GuideValidator {
    private final Locale locale;
    private final List<Rule> rules;
    private final Constraints constraints;
    private final Violations violations;
    private final UnknownRules unknownRules;
    private final Optional<LocalDate> asOf;
    private final Optional<Guide> previous;

    private GuideValidator(Builder builder) {
        locale = builder.locale;
        rules = List.copyOf(builder.rules);
        constraints = new Constraints(locale);
        violations = new Violations(locale, builder.publication);
        unknownRules = new UnknownRules(rules, locale);
        asOf = Optional.ofNullable(builder.asOf);
        previous = Optional.ofNullable(builder.previous);
    }

    /**
     * A validator with every rule of the library, in the language of the default locale, that takes what only
     * publishing requires for warnings.
     *
     * @return a validator
     */
    public static GuideValidator standard() {
        return builder().build();
    }

    /**
     * Starts with what {@link #standard()} has.
     *
     * @return a builder for one validator
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Does ahead what the first check of a process would do: it reads the constraints of the model. A program that is
     * in a hurry calls it on another thread while a guide loads; nobody needs to.
     */
    public static void prepare() {
        Sieve.prepare();
    }

    /**
     * Checks a guide that was loaded. What the loader found is in the report too; what follows from it is not told
     * twice. The guide's own settings of rules, and its exceptions to them, are obeyed, save that an error which kept
     * it from loading stays one; a setting of a rule that neither the library nor this validator has is told.
     *
     * @param loaded what came of loading
     * @return everything found, each at its place in the source
     */
    public Report validate(LoadedGuide loaded) {
        Optional<Guide> guide = loaded.guide();
        if (guide.isEmpty()) {
            return new Report(loaded.diagnostics());
        }
        LoaderFindings told = new LoaderFindings(loaded.diagnostics());
        SourceMap places = loaded.sourceMap();
        Stream<Diagnostic> found = Stream.concat(check(guide.get(), places, loaded.assets()), unknownRules.in(loaded))
                .filter(diagnostic -> !told.tell(diagnostic))
                .map(diagnostic -> place(diagnostic, places));
        Waivers waivers = new Waivers(
                loaded.waivers().stream().filter(unknownRules::knows).toList(), locale);
        return report(waivers.apply(Stream.concat(loaded.diagnostics().stream(), found)), loaded.ruleSettings());
    }

    /**
     * Checks a guide that was built by hand.
     *
     * @param guide the guide
     * @return everything found; the findings know their paths in the model, and no place in a source
     */
    public Report validate(Guide guide) {
        return new Report(check(guide, SourceMap.none(), Assets.none()).toList());
    }

    private Stream<Diagnostic> check(Guide guide, SourceMap places, Assets assets) {
        // Neither waits for the other; what an application's rule throws is thrown to who called.
        CompletableFuture<List<Diagnostic>> broken = CompletableFuture.supplyAsync(() -> broken(guide, places));
        List<Diagnostic> found = Inspection.run(rules, new Subject(guide, places, asOf, previous, assets), locale);
        return Stream.concat(broken.join().stream(), found.stream());
    }

    private List<Diagnostic> broken(Guide guide, SourceMap places) {
        return Sieve.suspects(guide).stream()
                .flatMap(suspect -> constraints.violations(suspect.value()).stream()
                        .map(violation -> violations.diagnostic(suspect.path(), violation, places)))
                .toList();
    }

    private static Diagnostic place(Diagnostic found, SourceMap places) {
        return found.at().isPresent()
                ? found
                : found.path().flatMap(places::locate).map(found::withPlace).orElse(found);
    }

    private static Report report(Stream<Diagnostic> found, Map<RuleCode, RuleSetting> settings) {
        return new Report(found.flatMap(diagnostic -> set(diagnostic, settings.get(diagnostic.code())).stream())
                .toList());
    }

    private static Optional<Diagnostic> set(Diagnostic diagnostic, @Nullable RuleSetting setting) {
        return setting == null ? Optional.of(diagnostic) : setting.severity().map(diagnostic::withSeverity);
    }

    /** How to check. Not thread-safe. */
    public static final class Builder {
        private Locale locale = language(Locale.getDefault());
        private boolean publication;
        private List<Rule> rules = new ArrayList<>(RuleCatalogue.standard().rules());
        private @Nullable LocalDate asOf;
        private @Nullable Guide previous;

        private Builder() {}

        /**
         * The reader's language; messages are in English for readers of anything but French. The default locale's
         * unless set.
         *
         * @param reader the reader's locale
         * @return this builder
         */
        public Builder locale(Locale reader) {
            this.locale = language(reader);
            return this;
        }

        /**
         * Whether the guide is about to be published: what publishing requires is then an error where missing, and a
         * warning otherwise. False unless set.
         *
         * @param aboutToPublish whether it is
         * @return this builder
         */
        public Builder forPublication(boolean aboutToPublish) {
            this.publication = aboutToPublish;
            return this;
        }

        /**
         * The rules to check in place of the library's. The constraints of the model are checked in any case.
         *
         * @param instead the rules
         * @return this builder
         */
        public Builder rules(List<Rule> instead) {
            this.rules = new ArrayList<>(instead);
            return this;
        }

        /**
         * The rules to check in place of the library's: those of a catalogue, which has the library's and maybe others.
         *
         * @param instead the catalogue
         * @return this builder
         */
        public Builder rules(RuleCatalogue instead) {
            return rules(instead.rules());
        }

        /**
         * A rule to check beside the others. Its card is not asked for.
         *
         * @param more the rule
         * @return this builder
         * @throws IllegalArgumentException if there is a rule of its code
         */
        public Builder rule(Rule more) {
            if (rules.stream().anyMatch(known -> known.code().equals(more.code()))) {
                throw new IllegalArgumentException("there is a rule of this code: " + more.code());
            }
            this.rules.add(more);
            return this;
        }

        /**
         * The day at which what depends on time is judged: reviews, expiry, the age of figures. Without it, which is
         * how a builder starts, nothing of the kind is: a library does not look at the clock.
         *
         * @param day the day
         * @return this builder
         */
        public Builder asOf(LocalDate day) {
            this.asOf = day;
            return this;
        }

        /**
         * The edition before, to which the guide is compared: what was promised, and what readers may have linked to.
         *
         * @param edition the last edition that was published
         * @return this builder
         */
        public Builder previous(Guide edition) {
            this.previous = edition;
            return this;
        }

        /**
         * Makes the validator.
         *
         * @return a validator; later changes to this builder do not touch it
         */
        public GuideValidator build() {
            return new GuideValidator(this);
        }

        private static Locale language(Locale reader) {
            return reader.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        }
    }
}
