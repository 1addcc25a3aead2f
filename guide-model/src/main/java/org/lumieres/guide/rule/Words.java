package org.lumieres.guide.rule;

import java.util.Arrays;

/** Where the words of a prose are: stretches of letters and digits, found in one pass for all rules. Immutable. */
public final class Words {
    private static final int FEW = 16;

    private final int[] bounds;
    private final int count;

    Words(String text) {
        int[] found = new int[FEW];
        int size = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            if (Letters.isLetterOrDigit(text.charAt(i)) != inWord) {
                if (size + 1 >= found.length) {
                    found = Arrays.copyOf(found, 2 * found.length);
                }
                found[size++] = i;
                inWord = !inWord;
            }
        }
        if (inWord) {
            found[size++] = text.length();
        }
        bounds = found;
        count = size / 2;
    }

    /**
     * How many there are.
     *
     * @return a number, 0 when there is none
     */
    public int count() {
        return count;
    }

    /**
     * Where a word starts.
     *
     * @param word its number, from 0
     * @return the offset of its first character in {@link Prose#text}
     */
    public int start(int word) {
        return bounds[2 * word];
    }

    /**
     * Where a word ends.
     *
     * @param word its number, from 0
     * @return the offset after its last character
     */
    public int end(int word) {
        return bounds[2 * word + 1];
    }

    /**
     * How long a word is.
     *
     * @param word its number, from 0
     * @return its length in UTF-16 units
     */
    public int length(int word) {
        return end(word) - start(word);
    }
}
