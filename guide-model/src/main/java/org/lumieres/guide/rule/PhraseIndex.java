package org.lumieres.guide.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The phrases that all rules look for, by their first words. Not thread-safe. */
final class PhraseIndex {
    private final Map<String, Map<String, List<Wanted>>> byLanguage = new HashMap<>();

    private final FirstWords firsts = new FirstWords();

    /** The beginnings and lengths of what is looked for: enough to leave most words alone. */
    private static final class FirstWords {
        private static final int BEGINNINGS = 1 << 12;

        private final BitSet seen = new BitSet();

        void add(String word) {
            seen.set(bit(word, 0, word.length()));
        }

        boolean mayHave(String text, int start, int length) {
            return seen.get(bit(text, start, length));
        }

        private static int bit(String text, int start, int length) {
            int first = Character.toLowerCase(text.charAt(start));
            int second = length < 2 ? 0 : Character.toLowerCase(text.charAt(start + 1));
            return length * BEGINNINGS + (31 * first + second) % BEGINNINGS;
        }
    }

    /** A phrase and who asked for it. */
    private record Wanted(List<String> words, Consumer<Prose.Mark> look) {}

    void add(Phrases phrases, Consumer<Prose.Mark> look) {
        Map<String, List<Wanted>> byFirst = byLanguage.computeIfAbsent(phrases.language(), unseen -> new HashMap<>());
        for (List<String> words : phrases.words()) {
            byFirst.computeIfAbsent(words.get(0), unseen -> new ArrayList<>()).add(new Wanted(words, look));
            firsts.add(words.get(0));
        }
    }

    boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    void lookIn(Prose prose) {
        Map<String, List<Wanted>> byFirst = byLanguage.get(prose.language());
        if (byFirst == null) {
            return;
        }
        String text = prose.text();
        Words words = prose.words();
        for (int i = 0; i < words.count(); i++) {
            int start = words.start(i);
            if (firsts.mayHave(text, start, words.length(i))) {
                List<Wanted> wanted = byFirst.getOrDefault(lower(text, start, words.end(i)), List.of());
                for (Wanted phrase : wanted) {
                    int last = endOf(phrase.words(), prose, i);
                    if (last >= 0) {
                        phrase.look().accept(prose.mark(start, last));
                    }
                }
            }
        }
    }

    /** Where a phrase ends whose first word is the one of a number; negative when it does not stand there. */
    private static int endOf(List<String> phrase, Prose prose, int first) {
        Words words = prose.words();
        if (first + phrase.size() > words.count()) {
            return -1;
        }
        for (int i = 1; i < phrase.size(); i++) {
            int word = first + i;
            int gap = words.end(word - 1);
            boolean isNext = words.start(word) == gap + 1 && prose.text().charAt(gap) != Prose.OTHER;
            if (!isNext
                    || !lower(prose.text(), words.start(word), words.end(word)).equals(phrase.get(i))) {
                return -1;
            }
        }
        return words.end(first + phrase.size() - 1);
    }

    private static String lower(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
