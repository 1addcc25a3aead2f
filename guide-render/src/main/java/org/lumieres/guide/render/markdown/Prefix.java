package org.lumieres.guide.render.markdown;

import java.util.ArrayList;
import java.util.List;

/** Puts lines into a container: a quote, an item of a list. */
final class Prefix {
    private Prefix() {}

    /** The same before each line. */
    static List<String> each(String prefix, List<String> lines) {
        return hang(prefix, prefix, lines);
    }

    /**
     * A marker before the first line, and something as wide before the others; an empty line gets no trailing space.
     */
    static List<String> hang(String first, String others, List<String> lines) {
        List<String> hung = new ArrayList<>(lines.size());
        for (String line : lines) {
            String prefix = hung.isEmpty() ? first : others;
            hung.add(line.isEmpty() ? prefix.stripTrailing() : prefix + line);
        }
        return hung;
    }
}
