package org.lumieres.guide.loader.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The ids that parts of a chapter have: those given by hand are taken before any is made. */
final class TakenIds {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> lastNumbers = new HashMap<>();

    /** Takes an id that was given by hand, however often. */
    void take(String id) {
        taken.add(id);
    }

    /** Takes an id, with a number behind it when others have it: {@code detail}, {@code detail-2}, {@code detail-3}. */
    String make(String wanted) {
        String free = wanted;
        // Where the last search ended the next one goes on, or a thousand equal titles would take a million looks.
        int number = lastNumbers.getOrDefault(wanted, 1);
        while (!taken.add(free)) {
            number++;
            free = wanted + "-" + number;
        }
        lastNumbers.put(wanted, number);
        return free;
    }
}
