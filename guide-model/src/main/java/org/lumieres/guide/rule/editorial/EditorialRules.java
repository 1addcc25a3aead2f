package org.lumieres.guide.rule.editorial;

import java.util.List;
import org.lumieres.guide.rule.Rule;

/** Rules of clear and checkable writing. */
public final class EditorialRules {
    private EditorialRules() {}

    /** One of each. */
    public static List<Rule> all() {
        return List.of(
                new FigureSource(),
                new FigureDate(),
                new FigureStale(),
                new RelativeTime(),
                new LongSentence(),
                new UnexplainedAcronym(),
                new QuoteAttribution(),
                new DosAndDonts(),
                new EmptySection(),
                new RepeatedWord(),
                new AllCapitals());
    }
}
