package org.lumieres.guide.rule;

/**
 * A number that words have in common when they are the same but for their case. Words that share one may still differ.
 */
final class WordHash {
    private WordHash() {}

    /** The number of a word. */
    static int of(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = with(hash, Letters.kind(word.charAt(i)));
        }
        return hash;
    }

    /** The number of a word with one more character, of a {@linkplain Letters#kind kind}, at its end. */
    static int with(int hash, int kind) {
        return 31 * hash + Letters.folded(kind);
    }
}
