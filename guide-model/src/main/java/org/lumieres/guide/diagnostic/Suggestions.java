package org.lumieres.guide.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what somebody meant to write. */
public final class Suggestions {
    private Suggestions() {}

    /**
     * The candidate that is the fewest edits away from what was written, when those are few for its length and leave
     * something of it. Case does not count.
     *
     * @param written what was written
     * @param candidates what could have been meant
     * @return the nearest candidate, the first in alphabetical order among equals; or empty when none is near
     */
    public static Optional<String> nearest(String written, Collection<String> candidates) {
        String word = written.toLowerCase(Locale.ROOT);
        int bound = Math.max(1, word.length() / 3);
        record Guess(String candidate, int distance) {}
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= bound)
                .map(candidate -> new Guess(candidate, distance(word, candidate.toLowerCase(Locale.ROOT))))
                .filter(guess -> guess.distance <= bound && guess.distance < word.length())
                .min(Comparator.comparingInt(Guess::distance).thenComparing(Guess::candidate))
                .map(Guess::candidate);
    }

    /**
     * The Damerau–Levenshtein distance in its restricted form: insertions, deletions, substitutions, swaps of
     * neighbours.
     */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substitution, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
