package org.lumieres.guide.rule.edition;

import java.time.LocalDate;
import org.lumieres.guide.diagnostic.Severity;

/** A chapter is read again when its time has come. */
final class ReviewOverdue extends ReviewRule {
    ReviewOverdue() {
        super("review-overdue", Severity.WARNING);
    }

    @Override
    boolean tells(LocalDate due, LocalDate day) {
        return due.isBefore(day);
    }
}
