package org.lumieres.guide.render.markdown;

import java.util.ArrayList;
import java.util.List;

/** Writes a directive around lines: with a colon more than any inside it, so that none of those ends it. */
final class Directive {
    private static final int FENCE = 3;

    private Directive() {}

    static List<String> around(String name, Attributes attributes, List<String> content) {
        int inner = content.stream()
                .mapToInt(line -> CodeSpan.longestRun(line, ':'))
                .max()
                .orElse(0);
        String colons = ":".repeat(inner < FENCE ? FENCE : inner + 1);
        List<String> lines = new ArrayList<>();
        lines.add(colons + name + attributes);
        lines.addAll(content);
        lines.add(colons);
        return lines;
    }
}
