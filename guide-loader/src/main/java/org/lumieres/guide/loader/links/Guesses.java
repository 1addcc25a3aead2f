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
    private static final int MOST = 200;

    private final List<Heading> headings;
    private final Map<String, Optional<Anchor>> known = new HashMap<>();

    private record Heading(Anchor anchor, List<String> words) {}

    Guesses(List<Anchor> headings) {
        this.headings = headings.stream()
                .map(anchor -> new Heading(anchor, Spelling.words(anchor.words())))
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
        double best = NEAR;
        List<Anchor> found = new ArrayList<>();
        for (Heading heading : headings) {
            double likeness = likeness(words, heading.words());
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

    private static double likeness(List<String> name, List<String> heading) {
        if (heading.size() < FEWEST_WORDS) {
            return 0;
        }
        Set<String> shared = new HashSet<>(name);
        Set<String> all = new HashSet<>(heading);
        int words = shared.size() + all.size();
        shared.retainAll(all);
        double likeness = 2.0 * shared.size() / words;
        return isAbridged(name, heading) ? Math.max(likeness, ABRIDGED) : likeness;
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
