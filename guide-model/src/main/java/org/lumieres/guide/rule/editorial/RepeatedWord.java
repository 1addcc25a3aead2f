package org.lumieres.guide.rule.editorial;

import java.util.Locale;
import java.util.Set;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.Letters;
import org.lumieres.guide.rule.LibraryRule;

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
            String text = prose.text();
            int before = 0;
            int length = 0;
            for (int start = next(text, 0); start < text.length(); ) {
                int end = end(text, start);
                if (end - start == length
                        && length > 1
                        && text.regionMatches(before, text, start, length)
                        && isOneGap(text, before + length, start)
                        && standsAlone(text, before, end)
                        && !MAY.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
                    inspection.found(prose.mark(before, end), "repeated-word", text.substring(start, end));
                }
                before = start;
                length = end - start;
                start = next(text, end);
            }
        });
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !Letters.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && Letters.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
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
