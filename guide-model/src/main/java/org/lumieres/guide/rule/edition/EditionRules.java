package org.lumieres.guide.rule.edition;

import java.util.List;
import org.lumieres.guide.rule.Rule;

/** Rules of the life of an edition: dates, reviews, what comes after it. */
public final class EditionRules {
    private EditionRules() {}

    /** One of each. */
    public static List<Rule> all() {
        return List.of(
                new TranslationStale(),
                new ReviewOverdue(),
                new ReviewSoon(),
                new Expired(),
                new PlannedVolumeLate(),
                new EditionOverdue(),
                new PlatformEnded(),
                new PlatformRenamed(),
                new EditionNotBumped(),
                new IdentifierLost(),
                new UnansweredAddress(),
                new ImpossibleDate());
    }
}
