package org.lumieres.guide.rule.editorial;

import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.GoodPractice;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** A good practice says what to do and what to avoid. */
final class DosAndDonts extends LibraryRule {
    DosAndDonts() {
        super("dos-and-donts", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.each(GoodPractice.class, (practice, trail) -> {
            if (practice.dos().isEmpty()) {
                inspection.found(trail, "dos-and-donts.do", practice.title());
            } else if (practice.donts().isEmpty()) {
                inspection.found(trail, "dos-and-donts.dont", practice.title());
            }
        });
    }
}
