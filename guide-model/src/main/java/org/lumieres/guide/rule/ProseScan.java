package org.lumieres.guide.rule;

import java.util.Arrays;

/**
 * What one pass over a text tells of it: which signs occur, where its words are, how long its sentences may be. Most
 * rules look for something that most texts have no sign of, and can leave those alone. Immutable.
 */
final class ProseScan {
    private static final int ASCII = 128;
    /** The blocks of Unicode from Miscellaneous Symbols to Dingbats; other emoji lie beyond the basic plane. */
    private static final char FIRST_SYMBOL = '\u2600';

    private static final char LAST_SYMBOL = '\u27BF';
    /** A full stop behind fewer letters may shorten a word. */
    private static final int SHORT = 4;

    private static final String BETWEEN = " \n\u00a0\u202f»”\")";
    private static final int FEW = 16;

    private final long low;
    private final long high;
    private final int digits;
    private final boolean capitals;
    private final boolean pictographs;
    private final int longestRun;
    private final Words words;

    ProseScan(String prose) {
        char[] text = prose.toCharArray();
        long lowSeen = 0;
        long highSeen = 0;
        int digitsSeen = 0;
        int capitalsSeen = 0;
        boolean pictographsSeen = false;
        int longest = 0;
        int run = 0;
        boolean mayHaveEnded = false;
        int[] bounds = new int[2 * FEW];
        int[] hashes = new int[FEW];
        int count = 0;
        int at = 0;
        while (at < text.length) {
            char c = text[at];
            int kind = Letters.kind(c);
            if ((kind & Letters.LETTER_OR_DIGIT) == 0) {
                if (c < ASCII / 2) {
                    lowSeen |= 1L << c;
                } else if (c < ASCII) {
                    highSeen |= 1L << c;
                } else {
                    pictographsSeen |= isPictograph(c);
                }
                if (isEnd(c)) {
                    mayHaveEnded |= isFollowed(text, at) && (c != '.' || !mayShorten(text, at));
                } else if (c == Prose.OTHER) {
                    run++;
                    mayHaveEnded = false;
                }
                at++;
                continue;
            }
            if (mayHaveEnded && (kind & Letters.CAPITAL) != 0) {
                longest = Math.max(longest, run);
                run = 0;
            }
            mayHaveEnded = false;
            run++;
            int start = at;
            int hash = 0;
            int before = 0;
            do {
                hash = WordHash.with(hash, kind);
                capitalsSeen |= before & kind;
                before = kind;
                if (c < ASCII / 2) {
                    // Letters are higher.
                    lowSeen |= 1L << c;
                    digitsSeen++;
                } else if (c < ASCII) {
                    highSeen |= 1L << c;
                }
                at++;
                if (at == text.length) {
                    break;
                }
                c = text[at];
                kind = Letters.kind(c);
            } while ((kind & Letters.LETTER_OR_DIGIT) != 0);
            if (count == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * count);
                bounds = Arrays.copyOf(bounds, 4 * count);
            }
            hashes[count] = hash;
            bounds[2 * count] = start;
            bounds[2 * count + 1] = at;
            count++;
        }
        low = lowSeen;
        high = highSeen;
        digits = digitsSeen;
        capitals = (capitalsSeen & Letters.CAPITAL) != 0;
        pictographs = pictographsSeen;
        longestRun = Math.max(longest, run);
        words = new Words(bounds, hashes, count);
    }

    private static boolean isPictograph(char c) {
        return (c >= FIRST_SYMBOL && c <= LAST_SYMBOL) || Character.isHighSurrogate(c);
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    /** Whether what stands behind a sign may stand between sentences: a sign in the middle of a word ends none. */
    private static boolean isFollowed(char[] text, int sign) {
        return sign + 1 == text.length || BETWEEN.indexOf(text[sign + 1]) >= 0;
    }

    private static boolean mayShorten(char[] text, int stop) {
        for (int i = stop - SHORT; i >= 0 && i < stop; i++) {
            if (!Letters.isLetter(text[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sign of ASCII occurs. */
    boolean has(char sign) {
        return ((sign < ASCII / 2 ? low : high) >> sign & 1) != 0;
    }

    /** How many decimal digits occur. */
    int digits() {
        return digits;
    }

    /** Whether there may be emoji. */
    boolean pictographs() {
        return pictographs;
    }

    /** Whether two capitals stand side by side. */
    boolean capitals() {
        return capitals;
    }

    /** The most words in a row between which no sentence surely ends: none begins with a capital behind such a sign. */
    int longestRun() {
        return longestRun;
    }

    /** The words. */
    Words words() {
        return words;
    }
}
