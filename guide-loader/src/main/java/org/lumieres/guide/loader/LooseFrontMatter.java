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
    private static final String END = "...";
    private static final String COMMENT = "#";

    /** Finds it in a text that has no front matter where it should be. */
    static Optional<LooseFrontMatter> find(String text) {
        int first = 0;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        int fence = text.lastIndexOf('\n', first) + 1;
        if (!text.startsWith(FENCE, fence) || !isFence(line(text, fence))) {
            return Optional.empty();
        }
        int from = next(text, fence);
        int close = closing(text, from);
        Optional<LooseFrontMatter> closed = close < 0 ? Optional.empty() : closed(text, fence, from, close);
        // The line may be a thematic break of the text.
        return closed.or(() -> unclosed(text, fence, from));
    }

    /** Where a line stands that closes it, if one does. */
    private static int closing(String text, int from) {
        for (int at = from; at < text.length(); at = next(text, at)) {
            if (isFence(line(text, at)) || line(text, at).equals(END)) {
                return at;
            }
        }
        return -1;
    }

    private static Optional<LooseFrontMatter> closed(String text, int fence, int from, int close) {
        boolean known = false;
        for (int at = from; at < close; at = next(text, at)) {
            String line = line(text, at);
            String key = key(line);
            boolean goesOn = line.isBlank() || line.startsWith(COMMENT) || (at > from && goesOn(line));
            if (key.isEmpty() && !goesOn) {
                return Optional.empty();
            }
            known |= ChapterFrontMatter.knows(key);
        }
        return known ? Optional.of(new LooseFrontMatter(fence, from, close, next(text, close))) : Optional.empty();
    }

    /** As many fields as there are before an empty line or anything else. */
    private static Optional<LooseFrontMatter> unclosed(String text, int fence, int from) {
        boolean known = false;
        int at = from;
        while (at < text.length()) {
            String line = line(text, at);
            String key = key(line);
            if (line.isBlank() || (key.isEmpty() && (at == from || !goesOn(line)))) {
                break;
            }
            known |= ChapterFrontMatter.knows(key);
            at = next(text, at);
        }
        return known ? Optional.of(new LooseFrontMatter(fence, from, at, at)) : Optional.empty();
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
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
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
