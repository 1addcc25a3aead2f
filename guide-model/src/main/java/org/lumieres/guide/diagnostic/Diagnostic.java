package org.lumieres.guide.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One finding about a guide's source: what, how bad, where, and how to mend it. Its order is by place (those without
 * one first), then the worst first, then by code, message and path.
 *
 * @param severity how bad it is
 * @param code the rule that found it
 * @param message what is wrong, in the reader's language; a sentence without its final stop
 * @param at where it is in the source, when the guide has one and the place is known
 * @param path where it is in the model, when it concerns something that is there
 * @param related other places to look at
 * @param fixes ways to mend it, the best first
 */
public record Diagnostic(
        Severity severity,
        RuleCode code,
        String message,
        Optional<SourceRange> at,
        Optional<ModelPath> path,
        List<RelatedPlace> related,
        List<Fix> fixes)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.<Diagnostic, SourceRange>comparing(
                    diagnostic -> diagnostic.at().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Diagnostic::severity, Comparator.reverseOrder())
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message)
            .thenComparing(
                    diagnostic -> diagnostic.path().map(ModelPath::toString).orElse(""));

    public Diagnostic {
        related = List.copyOf(related);
        fixes = List.copyOf(fixes);
    }

    /**
     * A finding whose place is yet to be said.
     *
     * @param severity how bad it is
     * @param code the rule that found it
     * @param message what is wrong, in the reader's language
     * @return the finding
     */
    public static Diagnostic of(Severity severity, RuleCode code, String message) {
        return new Diagnostic(severity, code, message, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    /**
     * The same finding at a place of the source.
     *
     * @param place the place
     * @return a new diagnostic
     */
    public Diagnostic withPlace(SourceRange place) {
        return new Diagnostic(severity, code, message, Optional.of(place), path, related, fixes);
    }

    /**
     * The same finding at a place of the model.
     *
     * @param place the place
     * @return a new diagnostic
     */
    public Diagnostic withPath(ModelPath place) {
        return new Diagnostic(severity, code, message, at, Optional.of(place), related, fixes);
    }

    /**
     * The same finding with other places to look at.
     *
     * @param places the places
     * @return a new diagnostic
     */
    public Diagnostic withRelated(List<RelatedPlace> places) {
        return new Diagnostic(severity, code, message, at, path, places, fixes);
    }

    /**
     * The same finding with ways to mend it.
     *
     * @param ways the ways, the best first
     * @return a new diagnostic
     */
    public Diagnostic withFixes(List<Fix> ways) {
        return new Diagnostic(severity, code, message, at, path, related, ways);
    }

    /**
     * The same finding, more or less bad.
     *
     * @param other how bad
     * @return a new diagnostic
     */
    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(other, code, message, at, path, related, fixes);
    }

    /** By place, then by severity, rule and message; not consistent with equals, which looks at fixes too. */
    @Override
    public int compareTo(Diagnostic other) {
        return BY_PLACE.compare(this, other);
    }

    /**
     * One line, as compilers print it: {@code animer.md:14:1: error: The image has no alternative text [image-alt]}.
     */
    @Override
    public String toString() {
        String place = at.map(SourceRange::toString)
                .or(() -> path.map(ModelPath::toString))
                .orElse("");
        return (place.isEmpty() ? "" : place + ": ")
                + severity.name().toLowerCase(Locale.ROOT)
                + ": " + message + " [" + code + "]";
    }
}
