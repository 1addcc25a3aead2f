package org.lumieres.guide.rule.edition;

import java.time.LocalDate;
import org.lumieres.guide.diagnostic.Severity;

/** A chapter is about to be read again. */
final class ReviewSoon extends ReviewRule {
    private static final int DAYS = 30;

    ReviewSoon() {
        super("review-soon", Severity.INFO);
    }

    @Override
    boolean tells(LocalDate due, LocalDate day) {
        return !due.isBefore(day) && !due.isAfter(day.plusDays(DAYS));
    }
}
