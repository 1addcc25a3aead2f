package org.lumieres.guide.rule;

/** What words are made of. The platform looks a character's class up in tables of tables; prose is mostly Latin. */
public final class Letters {
    /** To the end of General Punctuation: the apostrophe of print stands in every French line. */
    private static final int COMMON = 0x2070;

    /** A character in lower case in the low half, what it is in the high one. */
    private static final int[] KINDS = new int[COMMON];

    static final int LETTER = 1 << 16;
    static final int LETTER_OR_DIGIT = 1 << 17;
    static final int CAPITAL = 1 << 18;

    static {
        for (char c = 0; c < COMMON; c++) {
            KINDS[c] = kindOf(c);
        }
    }

    private Letters() {}

    /**
     * Whether a character is a letter.
     *
     * @param c the character
     * @return what {@link Character#isLetter(char)} says
     */
    public static boolean isLetter(char c) {
        return (kind(c) & LETTER) != 0;
    }

    /**
     * Whether a character is a letter or a digit.
     *
     * @param c the character
     * @return what {@link Character#isLetterOrDigit(char)} says
     */
    public static boolean isLetterOrDigit(char c) {
        return (kind(c) & LETTER_OR_DIGIT) != 0;
    }

    /** What a character is: the {@linkplain #folded character in lower case}, and the bits above that hold of it. */
    static int kind(char c) {
        return c < COMMON ? KINDS[c] : kindOf(c);
    }

    private static int kindOf(char c) {
        return folded(c)
                | (Character.isLetter(c) ? LETTER : 0)
                | (Character.isLetterOrDigit(c) ? LETTER_OR_DIGIT : 0)
                | (Character.isUpperCase(c) ? CAPITAL : 0);
    }

    /**
     * The character of a kind in lower case; the sigma at the end of a word, which capitals do not tell, is like
     * others.
     */
    static char folded(int kind) {
        return (char) kind;
    }

    private static char folded(char c) {
        return c == 'ς' ? 'σ' : Character.toLowerCase(c);
    }
}
