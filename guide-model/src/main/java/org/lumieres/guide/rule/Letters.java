package org.lumieres.guide.rule;

/** What words are made of. The platform looks a character's class up in tables of tables; prose is mostly Latin. */
public final class Letters {
    /** To the end of General Punctuation: the apostrophe of print stands in every French line. */
    private static final int COMMON = 0x2070;

    private static final boolean[] LETTERS = new boolean[COMMON];
    private static final boolean[] CAPITALS = new boolean[COMMON];
    private static final boolean[] LETTERS_AND_DIGITS = new boolean[COMMON];

    static {
        for (char c = 0; c < COMMON; c++) {
            LETTERS[c] = Character.isLetter(c);
            CAPITALS[c] = Character.isUpperCase(c);
            LETTERS_AND_DIGITS[c] = Character.isLetterOrDigit(c);
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
        return c < COMMON ? LETTERS[c] : Character.isLetter(c);
    }

    /**
     * Whether a character is a capital.
     *
     * @param c the character
     * @return what {@link Character#isUpperCase(char)} says
     */
    public static boolean isCapital(char c) {
        return c < COMMON ? CAPITALS[c] : Character.isUpperCase(c);
    }

    /**
     * Whether a character is a letter or a digit.
     *
     * @param c the character
     * @return what {@link Character#isLetterOrDigit(char)} says
     */
    public static boolean isLetterOrDigit(char c) {
        return c < COMMON ? LETTERS_AND_DIGITS[c] : Character.isLetterOrDigit(c);
    }
}
