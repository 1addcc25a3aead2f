package org.lumieres.guide.rule;

/** Where the words of a prose are: stretches of letters and digits, found in one pass for all rules. Immutable. */
public final class Words {
    private final int[] bounds;
    private final int[] hashes;
    private final int count;

    Words(int[] bounds, int[] hashes, int count) {
        this.bounds = bounds;
        this.hashes = hashes;
        this.count = count;
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

    /**
     * Whether two words are of one length and may be the same but for their case. Cheap.
     *
     * @param word the number of the one, from 0
     * @param other that of the other
     * @return false when they surely differ
     */
    public boolean mayBeSame(int word, int other) {
        return hashes[word] == hashes[other] && length(word) == length(other);
    }

    /** The {@link WordHash} of a word. */
    int hash(int word) {
        return hashes[word];
    }
}
