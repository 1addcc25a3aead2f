package org.lumieres.guide.rule.editorial;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.model.Source;
import org.lumieres.guide.rule.Historical;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.PartialDates;

/** A number that was old when the edition came out misleads. */
final class FigureStale extends LibraryRule {
    private static final Period OLD = Period.ofMonths(24);

    FigureStale() {
        super("figure-stale", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        Edition edition = inspection.guide().edition();
        LocalDate issued = edition == null ? null : edition.modified() == null ? edition.issued() : edition.modified();
        if (issued == null) {
            return;
        }
        inspection.each(KeyFigure.class, (figure, trail) -> {
            Optional<LocalDate> end = lastKnown(figure.source());
            if (end.isPresent() && end.get().isBefore(issued.minus(OLD)) && !Historical.isIn(trail)) {
                inspection.found(
                        trail, "figure-stale", figure.value(), end.get().toString(), issued.toString());
            }
        });
    }

    /** The day that a source is of or, when somebody has looked it up since, that day. */
    private static Optional<LocalDate> lastKnown(@Nullable Source source) {
        if (source == null) {
            return Optional.empty();
        }
        LocalDate retrieved = source.retrieved();
        return PartialDates.end(source.date())
                .map(end -> retrieved != null && retrieved.isAfter(end) ? retrieved : end);
    }
}
