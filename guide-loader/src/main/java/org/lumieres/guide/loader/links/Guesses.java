package org.lumieres.guide.loader.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the heading that was meant by one that was since reworded, renumbered or shortened. Only a name of several
 * words says enough to be guessed, and only one heading may be near it. Not thread-safe.
 */
final class Guesses {
    private static final int FEWEST_WORDS = 4;

    /** Of the words of both names, those that they share. */
    private static final double NEAR = 0.8;

    private static final double ABRIDGED = 0.9;

    /** Each name is compared with all headings; after so many, there is more amiss than a word. */
    private static final int MOST = 100;

    private final List<Heading> headings;
    private final Map<String, Optional<Anchor>> known = new HashMap<>();

    private record Heading(Anchor anchor, List<String> words, Set<String> set) {
        static Heading of(Anchor anchor) {
            List<String> words = Spelling.words(anchor.words());
            return new Heading(anchor, words, new HashSet<>(words));
        }
    }

    Guesses(List<Anchor> headings) {
        this.headings = headings.stream()
                .map(Heading::of)
                .filter(heading -> heading.words().size() >= FEWEST_WORDS)
                .toList();
    }

    Optional<Anchor> meant(String name) {
        if (known.size() >= MOST && !known.containsKey(name)) {
            return Optional.empty();
        }
        return known.computeIfAbsent(name, this::guess);
    }

    private Optional<Anchor> guess(String name) {
        List<String> words = Spelling.words(name);
        if (words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        Set<String> set = new HashSet<>(words);
        double best = NEAR;
        List<Anchor> found = new ArrayList<>();
        for (Heading heading : headings) {
            double likeness = likeness(words, set, heading);
            if (likeness > best) {
                found.clear();
            }
            if (likeness >= best) {
                best = likeness;
                found.add(heading.anchor());
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static double likeness(List<String> words, Set<String> set, Heading heading) {
        int shared = 0;
        for (String word : set) {
            shared += heading.set().contains(word) ? 1 : 0;
        }
        double likeness = 2.0 * shared / (set.size() + heading.set().size());
        boolean all = shared == set.size();
        return all && isAbridged(words, heading.words()) ? Math.max(likeness, ABRIDGED) : likeness;
    }

    /** Whether a name has words of a heading alone, in their order. */
    private static boolean isAbridged(List<String> name, List<String> heading) {
        int at = 0;
        for (String word : heading) {
            if (at < name.size() && name.get(at).equals(word)) {
                at++;
            }
        }
        return at == name.size();
    }
}
