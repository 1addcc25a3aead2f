package org.lumieres.guide.rule;

/**
 * Which signs occur in a text, found in one pass: most rules look for something that most texts have no sign of, and
 * can leave those alone.
 */
final class Signs {
    private static final int ASCII = 128;
    /** The blocks of Unicode from Miscellaneous Symbols to Dingbats; other emoji lie beyond the basic plane. */
    private static final char FIRST_SYMBOL = '\u2600';

    private static final char LAST_SYMBOL = '\u27BF';

    private final long low;
    private final long high;
    private final int digits;
    private final boolean capitals;
    private final boolean pictographs;

    Signs(String text) {
        long[] seen = new long[2];
        int digitsSeen = 0;
        boolean capitalsSeen = false;
        boolean afterCapital = false;
        boolean pictographsSeen = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean capital = Letters.isCapital(c);
            capitalsSeen |= capital && afterCapital;
            afterCapital = capital;
            pictographsSeen |= (c >= FIRST_SYMBOL && c <= LAST_SYMBOL) || Character.isHighSurrogate(c);
            if (c < ASCII) {
                seen[c >> 6] |= 1L << (c & 63);
                if (c >= '0' && c <= '9') {
                    digitsSeen++;
                }
            }
        }
        low = seen[0];
        high = seen[1];
        digits = digitsSeen;
        capitals = capitalsSeen;
        pictographs = pictographsSeen;
    }

    /** Whether a sign of ASCII occurs. */
    boolean has(char sign) {
        return ((sign < 64 ? low : high) >> (sign & 63) & 1) != 0;
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
}
