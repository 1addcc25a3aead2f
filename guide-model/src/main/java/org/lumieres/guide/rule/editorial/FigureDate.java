package org.lumieres.guide.rule.editorial;

import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.TrailPath;

/** A number without a date is true of no day. */
final class FigureDate extends LibraryRule {
    FigureDate() {
        super("figure-date", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.each(KeyFigure.class, (figure, trail) -> {
            if (figure.source() != null && figure.source().date() == null && figure.period() == null) {
                inspection.found(TrailPath.of(trail).property("source"), "figure-date", figure.value());
            }
        });
    }
}
