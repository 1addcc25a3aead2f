package org.lumieres.guide.render.acceptance;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words, each as often as it is said. Not thread-safe. */
final class WordCount {
    private final Map<String, Integer> times = new HashMap<>();

    WordCount add(Collection<String> words) {
        words.forEach(word -> times.merge(word, 1, Integer::sum));
        return this;
    }

    /** Takes words away; one that is not there is nothing. */
    WordCount remove(Collection<String> words) {
        lacking(words);
        return this;
    }

    /** Takes words away and tells which of them are not there, or not so often. */
    List<String> lacking(Collection<String> words) {
        return words.stream().filter(word -> !take(word)).toList();
    }

    private boolean take(String word) {
        Integer left = times.get(word);
        if (left == null) {
            return false;
        }
        if (left == 1) {
            times.remove(word);
        } else {
            times.put(word, left - 1);
        }
        return true;
    }
}
