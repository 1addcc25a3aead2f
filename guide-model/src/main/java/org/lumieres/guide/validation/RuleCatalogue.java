package org.lumieres.guide.validation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;

/**
 * The rules whose findings the library reports by itself: those of the validator and those of the loader. The rules
 * that an application brings are not in it. Immutable and thread-safe.
 */
public final class RuleCatalogue {
    private static final List<String> ERRORS = List.of(
            "broken-reference",
            "change-note-missing",
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
            "encoding",
            "file-name-case",
            "foreign-template",
            "heading-order",
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
            "unused-footnote");

    private static final List<String> INFOS = List.of("left-aside");

    private static final RuleCatalogue STANDARD = new RuleCatalogue();

    private final Map<RuleCode, Severity> severities;

    private RuleCatalogue() {
        Map<RuleCode, Severity> sorted = new TreeMap<>();
        ERRORS.forEach(code -> sorted.put(new RuleCode(code), Severity.ERROR));
        WARNINGS.forEach(code -> sorted.put(new RuleCode(code), Severity.WARNING));
        INFOS.forEach(code -> sorted.put(new RuleCode(code), Severity.INFO));
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
}
