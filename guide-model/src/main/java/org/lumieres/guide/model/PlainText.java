package org.lumieres.guide.model;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together the words of a node from those of its parts. */
final class PlainText {
    private PlainText() {}

    /** The words of inlines, which follow one another without a break. */
    static String inline(List<? extends Node> content) {
        if (content.size() == 1) {
            return content.get(0).plainText();
        }
        // Joined at once: a builder that grows copies long texts over and over.
        return join("", content);
    }

    /**
     * The words of the parts (nodes, lists of nodes, strings, nulls), each on a line of its own, blank ones left out.
     */
    static String lines(@Nullable Object... parts) {
        StringJoiner lines = new StringJoiner("\n");
        for (Object part : parts) {
            if (part instanceof List<?> nodes) {
                nodes.forEach(node -> addLine(lines, words(node)));
            } else {
                addLine(lines, words(part));
            }
        }
        return lines.toString();
    }

    /** The parts that are there, with a space between. */
    static String words(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
    }

    static String join(String separator, List<? extends Node> nodes) {
        String[] words = new String[nodes.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = nodes.get(i).plainText();
        }
        return String.join(separator, words);
    }

    private static String words(@Nullable Object part) {
        if (part instanceof Node node) {
            return node.plainText();
        }
        return part == null ? "" : part.toString();
    }

    private static void addLine(StringJoiner lines, String line) {
        if (!line.isBlank()) {
            lines.add(line);
        }
    }
}
