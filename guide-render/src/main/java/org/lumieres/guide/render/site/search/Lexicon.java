package org.lumieres.guide.render.site.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of an index, looked up by their letters: a text has a thousand times more words than it has different ones,
 * so only a new one is made a string. Not thread-safe.
 */
final class Lexicon {
    private static final int START = 1 << 12;

    private @Nullable Postings[] table = new @Nullable Postings[START];
    private int size;

    /** What stands under a word; made when it is new. */
    Postings of(char[] letters, int length) {
        int hash = hash(letters, length);
        for (Postings at = table[hash & (table.length - 1)]; at != null; at = at.next()) {
            if (at.is(hash, letters, length)) {
                return at;
            }
        }
        if (size == table.length) {
            grow();
        }
        int place = hash & (table.length - 1);
        Postings made = new Postings(Arrays.copyOf(letters, length), hash, table[place]);
        table[place] = made;
        size++;
        return made;
    }

    private void grow() {
        List<Postings> all = all();
        table = new @Nullable Postings[table.length * 2];
        for (Postings postings : all) {
            int place = postings.hash() & (table.length - 1);
            postings.before(table[place]);
            table[place] = postings;
        }
    }

    private List<Postings> all() {
        List<Postings> all = new ArrayList<>(size);
        for (Postings chain : table) {
            for (Postings at = chain; at != null; at = at.next()) {
                all.add(at);
            }
        }
        return all;
    }

    /** All words with what stands under them, in the order of their UTF-16 codes. */
    List<Postings> sorted() {
        List<Postings> all = all();
        all.sort(Comparator.comparing(Postings::word));
        return all;
    }

    private static int hash(char[] letters, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + letters[i];
        }
        return hash ^ (hash >>> 15);
    }
}
