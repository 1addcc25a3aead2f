package org.lumieres.guide.rule.edition;

import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.TrailPath;

/** A chapter is read again when its time has come. */
final class ReviewOverdue extends LibraryRule {
    ReviewOverdue() {
        super("review-overdue", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection
                .subject()
                .asOf()
                .ifPresent(day -> inspection.each(
                        Chapter.class,
                        (chapter, trail) -> chapter.reviewDue()
                                .filter(due -> due.isBefore(day))
                                .ifPresent(due -> inspection.found(
                                        TrailPath.of(trail).property("reviewed"), "review-overdue", due.toString()))));
    }
}
