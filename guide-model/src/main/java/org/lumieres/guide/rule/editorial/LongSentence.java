package org.lumieres.guide.rule.editorial;

import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.Letters;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.Prose;
import org.lumieres.guide.rule.Words;

/** A sentence of more than twenty-five words is read twice, or not at all. */
final class LongSentence extends LibraryRule {
    private static final int MOST_WORDS = 25;

    LongSentence() {
        super("long-sentence", Severity.INFO);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.eachProse(prose -> {
            if (mayHaveOne(prose) && !Quotations.isIn(prose.trail())) {
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

    /** Whether enough words follow each other with no sign between that could end a sentence: most texts have none. */
    private static boolean mayHaveOne(Prose prose) {
        Words words = prose.words();
        String text = prose.text();
        int run = 0;
        for (int i = 0; i < words.count(); i++) {
            run++;
            int next = i + 1 < words.count() ? words.start(i + 1) : text.length();
            for (int gap = words.end(i); gap < next; gap++) {
                char sign = text.charAt(gap);
                if (sign == Prose.OTHER) {
                    run++;
                } else if (sign == '.' || sign == '!' || sign == '?' || sign == '…') {
                    if (run > MOST_WORDS) {
                        return true;
                    }
                    run = couldGoOn(text, gap) ? run : 0;
                }
            }
        }
        return run > MOST_WORDS;
    }

    /** Whether a sign does not surely end a sentence: a letter that is no capital follows, or it shortens a word. */
    private static boolean couldGoOn(String text, int sign) {
        int next = sign + 1;
        while (next < text.length() && !Letters.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        boolean isShort = text.charAt(sign) == '.' && sign >= 4 && hasGap(text, sign - 4, sign);
        return isShort || (next < text.length() && !Letters.isCapital(text.charAt(next)));
    }

    private static boolean hasGap(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Letters.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
