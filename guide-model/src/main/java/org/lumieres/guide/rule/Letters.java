package org.lumieres.guide.rule;

/** What words are made of. The platform looks a character's class up in tables of tables; prose is mostly Latin. */
public final class Letters {
    /** To the end of Latin Extended-B. */
    private static final int LATIN = 0x250;

    private static final boolean[] LETTERS = new boolean[LATIN];
    private static final boolean[] LETTERS_AND_DIGITS = new boolean[LATIN];

    static {
        for (char c = 0; c < LATIN; c++) {
            LETTERS[c] = Character.isLetter(c);
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
        return c < LATIN ? LETTERS[c] : Character.isLetter(c);
    }

    /**
     * Whether a character is a letter or a digit.
     *
     * @param c the character
     * @return what {@link Character#isLetterOrDigit(char)} says
     */
    public static boolean isLetterOrDigit(char c) {
        return c < LATIN ? LETTERS_AND_DIGITS[c] : Character.isLetterOrDigit(c);
    }
}
