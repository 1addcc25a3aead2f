package org.lumieres.guide.validation;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Rule;
import org.lumieres.guide.rule.accessibility.AccessibilityRules;
import org.lumieres.guide.rule.edition.EditionRules;
import org.lumieres.guide.rule.editorial.EditorialRules;
import org.lumieres.guide.rule.legal.LegalRules;
import org.lumieres.guide.rule.structure.StructureRules;
import org.lumieres.guide.rule.typography.TypographyRules;

/**
 * The rules whose findings are reported: those of the validator, of the loader, of the checker of links, and those that
 * others provide, where somebody asked for them. Immutable and thread-safe.
 */
public final class RuleCatalogue {
    /** Those that are classes of their own; the others are constraints of the model, or found elsewhere. */
    private static final List<Rule> RULES = Stream.of(
                    StructureRules.all(),
                    AccessibilityRules.all(),
                    EditorialRules.all(),
                    TypographyRules.all(),
                    EditionRules.all(),
                    LegalRules.all())
            .flatMap(List::stream)
            .toList();

    private static final List<String> ERRORS = List.of(
            "broken-reference",
            "change-note-missing",
            "colour-contrast",
            "duplicate-key",
            "empty-guide",
            "format",
            "image-alt",
            "missing-file",
            "not-markdown",
            "outside-folder",
            "planned-chapters",
            "required",
            "syntax",
            "too-large",
            "type",
            "unclosed-directive",
            "unique-id",
            "unknown-format",
            "unknown-type",
            "unsafe-url",
            "yaml-alias");

    private static final List<String> WARNINGS = List.of(
            "dead-link",
            "embedded-frame",
            "encoding",
            "exception-without-reason",
            "file-name-case",
            "foreign-template",
            "heading-order",
            "licence-unnamed",
            "loose-anchor",
            "markup-as-text",
            "misplaced-content",
            "missing-guide-file",
            "orphan-file",
            "several-guide-files",
            "spaced-address",
            "unclosed-fence",
            "unknown-attribute",
            "unknown-directive",
            "unknown-property",
            "unknown-rule",
            "unpublished-file",
            "unreadable-folder",
            "unsupported-html",
            "unused-exception",
            "yaml-comment");

    private static final List<String> INFOS = List.of("final-newline", "left-aside", "moved-link", "unreachable-link");

    private static final RuleCatalogue STANDARD = new RuleCatalogue(BroughtRules.NONE);

    private final Map<RuleCode, Severity> severities;
    private final BroughtRules brought;

    private RuleCatalogue(BroughtRules brought) {
        this.brought = brought;
        Map<RuleCode, Severity> sorted = new TreeMap<>();
        ERRORS.forEach(code -> sorted.put(new RuleCode(code), Severity.ERROR));
        WARNINGS.forEach(code -> sorted.put(new RuleCode(code), Severity.WARNING));
        INFOS.forEach(code -> sorted.put(new RuleCode(code), Severity.INFO));
        rules().forEach(rule -> sorted.put(rule.code(), rule.severity()));
        severities = Collections.unmodifiableMap(sorted);
    }

    /**
     * The catalogue of this version of the library, without any rule of others.
     *
     * @return the catalogue, always the same
     */
    public static RuleCatalogue standard() {
        return STANDARD;
    }

    /**
     * The rules of the library and those that others provide as services ({@link java.util.ServiceLoader}) of
     * {@link Rule}. Making them runs code of theirs: a class loader must be one that whoever runs the program chose,
     * and never one that a guide names.
     *
     * @param classes where to look for providers
     * @return a catalogue of both
     * @throws InvalidRuleException if a provider cannot be made, or a rule has no complete {@linkplain Rule#card()
     *     card} or the name of another
     */
    public static RuleCatalogue providedBy(ClassLoader classes) {
        return new RuleCatalogue(BroughtRules.of(classes, STANDARD));
    }

    /**
     * The rules that others brought.
     *
     * @return their rules by name; none in the catalogue of the library
     */
    public List<Rule> brought() {
        return brought.rules();
    }

    /** The rules that are checked beside the constraints. */
    List<Rule> rules() {
        return Stream.concat(RULES.stream(), brought.rules().stream()).toList();
    }

    /**
     * The rules by name.
     *
     * @return their codes in alphabetical order; unmodifiable
     */
    public Set<RuleCode> codes() {
        return severities.keySet();
    }

    /**
     * How bad the findings of a rule are at worst, unless the guide says otherwise: some faults that go by one name are
     * worse than others.
     *
     * @param code the rule's code
     * @return the severity, or empty when there is no such rule
     */
    public Optional<Severity> severity(RuleCode code) {
        return Optional.ofNullable(severities.get(code));
    }

    /**
     * What a rule asks, and why.
     *
     * @param code the rule's code
     * @param locale the reader's, French or English
     * @return what is written about it, or empty when there is no such rule
     */
    public Optional<RuleDescription> describe(RuleCode code, Locale locale) {
        return severity(code).flatMap(severity -> card(code).map(card -> card.describe(code, severity, locale)));
    }

    private Optional<RuleCard> card(RuleCode code) {
        RuleCard card = brought.cards().get(code);
        return card == null ? RuleCard.of(code) : Optional.of(card);
    }
}
