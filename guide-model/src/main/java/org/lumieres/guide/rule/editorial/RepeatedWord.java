package org.lumieres.guide.rule.editorial;

import java.util.Locale;
import java.util.Set;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.Letters;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.Prose;
import org.lumieres.guide.rule.Words;

/** A word written twice in a row is a slip of the hand. */
final class RepeatedWord extends LibraryRule {
    /** Those that good French and English repeat. */
    private static final Set<String> MAY = Set.of(
            "nous", "vous", "très", "had", "that", "faire", "bla", "blah", "ha", "non", "oui", "is", "pour", "do");

    RepeatedWord() {
        super("repeated-word", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.eachProse(prose -> {
            Words words = prose.words();
            for (int i = 1; i < words.count(); i++) {
                if (isRepeated(prose, i)) {
                    int first = i - 1;
                    while (i + 1 < words.count() && isRepeated(prose, i + 1)) {
                        i++;
                    }
                    String word = prose.text().substring(words.start(i), words.end(i));
                    inspection.found(prose.mark(words.start(first), words.end(i)), "repeated-word", word);
                }
            }
        });
    }

    private static boolean isRepeated(Prose prose, int second) {
        Words words = prose.words();
        return words.length(second) > 1 && words.mayBeSame(second - 1, second) && isTwice(prose, second);
    }

    private static boolean isTwice(Prose prose, int second) {
        String text = prose.text();
        Words words = prose.words();
        int start = words.start(second);
        return text.regionMatches(words.start(second - 1), text, start, words.length(second))
                && Letters.isLetter(text.charAt(start))
                && isOneGap(text, words.end(second - 1), start)
                && standsAlone(text, words.start(second - 1), words.end(second))
                && !MAY.contains(text.substring(start, words.end(second)).toLowerCase(Locale.ROOT));
    }

    private static boolean isOneGap(String text, int from, int to) {
        return text.substring(from, to).isBlank();
    }

    /** Neither is a part of a longer word: not of {@code quatre-quatre}, nor of {@code l’un l’autre}. */
    private static boolean standsAlone(String text, int start, int end) {
        return (start == 0 || !joins(text.charAt(start - 1))) && (end == text.length() || !joins(text.charAt(end)));
    }

    private static boolean joins(char c) {
        return c == '-' || c == '’' || c == '\'' || Character.isDigit(c);
    }
}
