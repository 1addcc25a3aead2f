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

    /** The first letters and lengths of what is looked for: enough to leave most words alone. */
    private static final class FirstWords {
        private static final int LETTERS = 1 << 10;

        private final BitSet seen = new BitSet();

        void add(String word) {
            seen.set(bit(word.charAt(0), word.length()));
        }

        boolean mayHave(char first, int length) {
            return seen.get(bit(first, length));
        }

        private static int bit(char first, int length) {
            return length * LETTERS + Character.toLowerCase(first) % LETTERS;
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
        for (int start = nextWord(text, 0); start < text.length(); ) {
            int end = endOfWord(text, start);
            List<Wanted> wanted =
                    firsts.mayHave(text.charAt(start), end - start) ? byFirst.get(lower(text, start, end)) : null;
            if (wanted != null) {
                for (Wanted phrase : wanted) {
                    int last = endOf(phrase.words(), text, end);
                    if (last >= 0) {
                        phrase.look().accept(prose.mark(start, last));
                    }
                }
            }
            start = nextWord(text, end);
        }
    }

    /** Where a phrase ends whose first word ends at an offset; negative when it does not stand there. */
    private static int endOf(List<String> words, String text, int endOfFirst) {
        int end = endOfFirst;
        for (String word : words.subList(1, words.size())) {
            int start = end + 1;
            if (start >= text.length()
                    || !Letters.isLetterOrDigit(text.charAt(start))
                    || text.charAt(end) == Prose.OTHER) {
                return -1;
            }
            end = endOfWord(text, start);
            if (!lower(text, start, end).equals(word)) {
                return -1;
            }
        }
        return end;
    }

    private static int nextWord(String text, int from) {
        int at = from;
        while (at < text.length() && !Letters.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && Letters.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String lower(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
