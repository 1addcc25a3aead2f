package org.lumieres.guide.diagnostic;

import java.util.Collection;
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
        int limit = Math.min(Math.max(1, word.length() / 3), word.length() - 1);
        String nearest = null;
        for (String candidate : candidates) {
            int distance = distance(word, candidate.toLowerCase(Locale.ROOT), limit);
            boolean first = nearest == null || distance < limit || candidate.compareTo(nearest) < 0;
            if (distance <= limit && first) {
                nearest = candidate;
                limit = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /**
     * The Damerau–Levenshtein distance in its restricted form: insertions, deletions, substitutions, swaps of
     * neighbours. It is not sought beyond a limit, for each edit more makes the search longer: then it is any number
     * above that limit.
     */
    private static int distance(String a, String b, int limit) {
        int beyond = limit + 1;
        if (Math.abs(a.length() - b.length()) > limit) {
            return beyond;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            // So far from the diagonal, there are more edits than the limit.
            int from = Math.max(1, i - limit);
            int to = Math.min(b.length(), i + limit);
            row[from - 1] = from == 1 ? i : beyond;
            int least = row[from - 1];
            for (int j = from; j <= to; j++) {
                int substitution = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int deletion = j == i + limit ? beyond : last[j] + 1;
                row[j] = Math.min(substitution, Math.min(deletion, row[j - 1] + 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return beyond;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
