package org.lumieres.guide.render.site.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A word of the index, and where it stands. Not thread-safe. */
final class Postings {
    private static final int START = 4;

    private final char[] word;
    private final int hash;
    private @Nullable Postings next;

    /** Pairs: a place, and how often the word stands there. Places rise. */
    private int[] pairs = new int[START];

    private int size;

    /**
     * A word that stands nowhere yet.
     *
     * @param next the word after it in its chain of the lexicon, or null
     */
    Postings(char[] word, int hash, @Nullable Postings next) {
        this.word = word;
        this.hash = hash;
        this.next = next;
    }

    String word() {
        return new String(word);
    }

    int hash() {
        return hash;
    }

    @Nullable
    Postings next() {
        return next;
    }

    void before(@Nullable Postings other) {
        this.next = other;
    }

    boolean is(int otherHash, char[] letters, int length) {
        return hash == otherHash && Arrays.equals(word, 0, word.length, letters, 0, length);
    }

    /** Counts the word at a place, the same as the last one or one after it. Says whether it is new there. */
    boolean count(int place) {
        if (size > 0 && pairs[size - 2] == place) {
            pairs[size - 1]++;
            return false;
        }
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
        }
        pairs[size++] = place;
        pairs[size++] = 1;
        return true;
    }

    /** How many places the word stands in. */
    int places() {
        return size / 2;
    }

    int place(int rank) {
        return pairs[2 * rank];
    }

    int frequency(int rank) {
        return pairs[2 * rank + 1];
    }
}
