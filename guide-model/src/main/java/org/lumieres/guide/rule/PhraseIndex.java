package org.lumieres.guide.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The phrases that all rules look for, by their first words. Not thread-safe. */
final class PhraseIndex {
    private final Map<String, FirstWords> byLanguage = new HashMap<>();

    /** A phrase, the hashes of its words, and who asked for it. */
    private static final class Wanted {
        private final List<String> words;
        private final int[] hashes;
        private final Consumer<Prose.Mark> look;

        Wanted(List<String> words, Consumer<Prose.Mark> look) {
            this.words = words;
            this.hashes = words.stream().mapToInt(WordHash::of).toArray();
            this.look = look;
        }

        /** Whether it begins with the word of a number, as far as hashes tell. */
        boolean mayStartAt(Words in, int first) {
            if (first + hashes.length > in.count()) {
                return false;
            }
            for (int i = 0; i < hashes.length; i++) {
                if (hashes[i] != in.hash(first + i)) {
                    return false;
                }
            }
            return true;
        }

        /** Whether it stands there: what is between its words, and the words letter by letter. */
        boolean startsAt(Prose prose, int first) {
            Words in = prose.words();
            String text = prose.text();
            for (int i = 0; i < hashes.length; i++) {
                int start = in.start(first + i);
                int gap = i == 0 ? -1 : in.end(first + i - 1);
                boolean isNext = i == 0 || (start == gap + 1 && text.charAt(gap) != Prose.OTHER);
                if (!isNext
                        || !text.substring(start, in.end(first + i))
                                .toLowerCase(Locale.ROOT)
                                .equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The phrases of a language in a table with a place for each end of a first word's hash. */
    private static final class FirstWords {
        /** Many times as many as there are phrases, so that most words of a text find nothing in theirs. */
        private static final int PLACES = 1 << 13;

        private static final Wanted[] NONE = {};

        private final Wanted[][] places = new Wanted[PLACES][];

        FirstWords() {
            Arrays.fill(places, NONE);
        }

        void add(Wanted wanted) {
            int place = place(wanted.hashes[0]);
            Wanted[] before = places[place];
            Wanted[] all = Arrays.copyOf(before, before.length + 1);
            all[before.length] = wanted;
            places[place] = all;
        }

        /** The phrases that may begin with a word, in the order in which they were asked for. */
        Wanted[] at(int hash) {
            return places[place(hash)];
        }

        private static int place(int hash) {
            return (hash ^ (hash >>> 13)) & (PLACES - 1);
        }
    }

    void add(Phrases phrases, Consumer<Prose.Mark> look) {
        FirstWords firsts = byLanguage.computeIfAbsent(phrases.language(), unseen -> new FirstWords());
        phrases.words().forEach(words -> firsts.add(new Wanted(words, look)));
    }

    boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    void lookIn(Prose prose) {
        FirstWords firsts = byLanguage.get(prose.language());
        if (firsts == null) {
            return;
        }
        Words words = prose.words();
        for (int i = 0; i < words.count(); i++) {
            for (Wanted wanted : firsts.at(words.hash(i))) {
                if (wanted.mayStartAt(words, i) && wanted.startsAt(prose, i)) {
                    int last = i + wanted.hashes.length - 1;
                    Prose.Mark mark = prose.mark(words.start(i), words.end(last));
                    if (!mark.isInName()) {
                        wanted.look.accept(mark);
                    }
                }
            }
        }
    }
}
