package org.lumieres.guide.rule.editorial;

import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** A sentence of more than twenty-five words is read twice, or not at all. */
final class LongSentence extends LibraryRule {
    private static final int MOST_WORDS = 25;

    LongSentence() {
        super("long-sentence", Severity.INFO);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.eachProse(prose -> {
            if (prose.longestRun() > MOST_WORDS && !Quotations.isIn(prose.trail())) {
                for (Sentence sentence : Sentence.of(prose.text())) {
                    if (sentence.words() > MOST_WORDS) {
                        inspection.found(
                                prose.mark(sentence.start(), sentence.end()),
                                "long-sentence",
                                sentence.words(),
                                MOST_WORDS);
                    }
                }
            }
        });
    }
}
