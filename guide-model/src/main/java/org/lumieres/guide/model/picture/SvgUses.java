package org.lumieres.guide.model.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * How many times the parts of a drawing are drawn when those that use others are counted: ten that use ten that use ten
 * grow as fast as entities do, without being any.
 */
final class SvgUses {
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final long MOST = 100_000;

    /** The drawing itself, which no id names. */
    private static final String ROOT = "";

    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, List<String>> used = new HashMap<>();
    private final Map<String, Long> drawn = new HashMap<>();
    private final Set<String> counting = new HashSet<>();
    private boolean isEndless;

    void start(XMLStreamReader in) {
        String id = in.getAttributeValue(null, "id");
        String around = open.isEmpty() ? ROOT : open.getFirst();
        String own = id == null || id.isEmpty() ? around : id;
        if (!own.equals(around)) {
            used.computeIfAbsent(around, key -> new ArrayList<>()).add(own);
        }
        open.push(own);
        if (in.getLocalName().equals("use")) {
            String target = in.getAttributeValue(null, "href");
            String href = target == null ? in.getAttributeValue(XLINK, "href") : target;
            if (href != null && href.startsWith("#")) {
                used.computeIfAbsent(own, key -> new ArrayList<>()).add(href.substring(1));
            }
        }
    }

    void end() {
        open.pop();
    }

    /** Whether no reader would come to the end. */
    boolean areTooMany() {
        return count(ROOT) > MOST || isEndless;
    }

    private long count(String id) {
        Long known = drawn.get(id);
        if (known != null) {
            return known;
        }
        if (counting.size() > 1000 || !counting.add(id)) {
            isEndless = true;
            return 0;
        }
        long sum = 1;
        for (String part : used.getOrDefault(id, List.of())) {
            sum = Math.min(MOST + 1, sum + count(part));
        }
        counting.remove(id);
        drawn.put(id, sum);
        return sum;
    }
}
