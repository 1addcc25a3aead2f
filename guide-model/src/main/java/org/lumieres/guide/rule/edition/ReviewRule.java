package org.lumieres.guide.rule.edition;

import java.time.LocalDate;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.TrailPath;

/** What rules have in common that tell of the day at which a chapter is to be read again. */
abstract class ReviewRule extends LibraryRule {
    ReviewRule(String code, Severity severity) {
        super(code, severity);
    }

    /** Whether a review that is due at one day is to be told of at another. */
    abstract boolean tells(LocalDate due, LocalDate day);

    @Override
    public final void check(Inspection inspection) {
        inspection
                .subject()
                .asOf()
                .ifPresent(day -> inspection.each(
                        Chapter.class,
                        (chapter, trail) -> chapter.reviewDue()
                                .filter(due -> tells(due, day))
                                .ifPresent(due -> inspection.found(
                                        TrailPath.of(trail).property("reviewed"), code().value(), due.toString()))));
    }
}
