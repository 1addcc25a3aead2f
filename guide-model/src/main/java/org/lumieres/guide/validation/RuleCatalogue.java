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
 * The rules whose findings the library reports by itself: those of the validator, of the loader, and of the checker of
 * links. The rules that an application brings are not in it. Immutable and thread-safe.
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
            "misplaced-content",
            "missing-guide-file",
            "orphan-file",
            "several-guide-files",
            "spaced-address",
            "unknown-attribute",
            "unknown-directive",
            "unknown-property",
            "unknown-rule",
            "unreadable-folder",
            "unsupported-html",
            "unused-exception");

    private static final List<String> INFOS = List.of("final-newline", "left-aside", "moved-link", "unreachable-link");

    private static final RuleCatalogue STANDARD = new RuleCatalogue();

    private final Map<RuleCode, Severity> severities;

    private RuleCatalogue() {
        Map<RuleCode, Severity> sorted = new TreeMap<>();
        ERRORS.forEach(code -> sorted.put(new RuleCode(code), Severity.ERROR));
        WARNINGS.forEach(code -> sorted.put(new RuleCode(code), Severity.WARNING));
        INFOS.forEach(code -> sorted.put(new RuleCode(code), Severity.INFO));
        RULES.forEach(rule -> sorted.put(rule.code(), rule.severity()));
        severities = Collections.unmodifiableMap(sorted);
    }

    /**
     * The catalogue of this version of the library.
     *
     * @return the catalogue, always the same
     */
    public static RuleCatalogue standard() {
        return STANDARD;
    }

    /** The rules of the library that are checked beside the constraints. */
    static List<Rule> rules() {
        return RULES;
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
        return severity(code).flatMap(severity -> RuleCard.of(code).map(card -> card.describe(code, severity, locale)));
    }
}
