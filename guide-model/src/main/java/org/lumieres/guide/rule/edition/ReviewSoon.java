package org.lumieres.guide.rule.edition;

import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.TrailPath;

/** A chapter is about to be read again. */
final class ReviewSoon extends LibraryRule {
    private static final int DAYS = 30;

    ReviewSoon() {
        super("review-soon", Severity.INFO);
    }

    @Override
    public void check(Inspection inspection) {
        inspection
                .subject()
                .asOf()
                .ifPresent(day -> inspection.each(
                        Chapter.class,
                        (chapter, trail) -> chapter.reviewDue()
                                .filter(due -> !due.isBefore(day) && !due.isAfter(day.plusDays(DAYS)))
                                .ifPresent(due -> inspection.found(
                                        TrailPath.of(trail).property("reviewed"), "review-soon", due.toString()))));
    }
}
