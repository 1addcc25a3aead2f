package org.lumieres.guide.loader;

import java.util.Optional;
import org.lumieres.guide.loader.frontmatter.ChapterFrontMatter;

/**
 * Front matter that stands behind blank lines, or that no line closes. Its lines, all of them fields, and one at least
 * that a chapter has, tell it from text between thematic breaks.
 *
 * @param fence where its first line of hyphens begins
 * @param from where its fields begin
 * @param to where they end
 * @param end where the Markdown begins: behind the line that closes it, if one does
 */
record LooseFrontMatter(int fence, int from, int to, int end) {
    private static final String FENCE = "---";

    /** Finds it in a text that has no front matter where it should be. */
    static Optional<LooseFrontMatter> find(String text) {
        int fence = 0;
        while (fence < text.length() && Character.isWhitespace(text.charAt(fence))) {
            fence++;
        }
        fence = text.lastIndexOf('\n', fence) + 1;
        if (!text.startsWith(FENCE, fence) || !isFence(line(text, fence))) {
            return Optional.empty();
        }
        int from = next(text, fence);
        int to = -1;
        boolean known = false;
        for (int at = from; at < text.length(); at = next(text, at)) {
            String line = line(text, at);
            if (isFence(line)) {
                return known ? Optional.of(new LooseFrontMatter(fence, from, at, next(text, at))) : Optional.empty();
            }
            String key = key(line);
            if (line.isBlank()) {
                to = to < 0 ? at : to;
            } else if (key.isEmpty() && (at == from || !goesOn(line))) {
                return unclosed(fence, from, to < 0 ? at : to, known);
            } else if (to < 0) {
                known |= ChapterFrontMatter.knows(key);
            }
        }
        return unclosed(fence, from, to < 0 ? text.length() : to, known);
    }

    private static Optional<LooseFrontMatter> unclosed(int fence, int from, int to, boolean known) {
        return known ? Optional.of(new LooseFrontMatter(fence, from, to, to)) : Optional.empty();
    }

    boolean isClosed() {
        return end > to;
    }

    private static boolean isFence(String line) {
        return line.startsWith(FENCE) && line.stripTrailing().length() == FENCE.length();
    }

    /** The name that a line gives a value; empty when it gives none. */
    private static String key(String line) {
        int end = 0;
        while (end < line.length() && isOfName(line.charAt(end))) {
            end++;
        }
        boolean colon = end < line.length() && line.charAt(end) == ':';
        return colon && (end + 1 == line.length() || line.charAt(end + 1) == ' ') ? line.substring(0, end) : "";
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    private static boolean goesOn(String line) {
        return line.startsWith(" ") || line.startsWith("- ");
    }

    private static String line(String text, int from) {
        int end = text.indexOf('\n', from);
        return text.substring(from, end < 0 ? text.length() : end).stripTrailing();
    }

    private static int next(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }
}
