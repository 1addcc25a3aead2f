package org.lumieres.guide.rule.editorial;

import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.Prose;
import org.lumieres.guide.rule.Words;

/** Words in capitals are read letter by letter, by eyes and by some voices. */
final class AllCapitals extends LibraryRule {
    /** As many words may be a name. */
    private static final int FEW = 3;

    AllCapitals() {
        super("all-capitals", Severity.INFO);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.eachProse(prose -> {
            if (prose.hasCapitals()) {
                findRuns(prose, inspection);
            }
        });
    }

    private static void findRuns(Prose prose, Inspection inspection) {
        Words words = prose.words();
        int first = 0;
        for (int word = 0; word <= words.count(); word++) {
            boolean goesOn = word < words.count() && isInCapitals(prose.text(), words, word);
            if (!goesOn || (word > first && !isJoined(prose.text(), words.end(word - 1), words.start(word)))) {
                tell(prose, first, word, inspection);
                first = goesOn ? word : word + 1;
            }
        }
    }

    private static void tell(Prose prose, int first, int end, Inspection inspection) {
        if (end - first > FEW) {
            Words words = prose.words();
            Prose.Mark run = prose.mark(words.start(first), words.end(end - 1));
            inspection.found(run, "all-capitals", run.words());
        }
    }

    private static boolean isInCapitals(String text, Words words, int word) {
        for (int i = words.start(word); i < words.end(word); i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return words.length(word) > 1;
    }

    /** Whether only what holds words together stands between two of them. */
    private static boolean isJoined(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && "’'-".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
