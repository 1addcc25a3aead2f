package org.lumieres.guide.render.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lumieres.guide.render.columns.DisplayWidth;

/** What can be done with lines of text: wrapped, put under one another, moved to the right, underlined. */
final class Lines {
    private Lines() {}

    /** Wraps text to a width; its line feeds end lines too. A word wider than the width has a line of its own. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> wrapLine(line, width, lines));
        return lines;
    }

    private static void wrapLine(String text, int width, List<String> into) {
        StringBuilder line = new StringBuilder();
        int columns = 0;
        for (Words.Word word : Words.of(text)) {
            int own = DisplayWidth.of(word.text());
            int gap = word.spaceBefore() ? 1 : 0;
            if (line.length() > 0 && columns + gap + own > width) {
                into.add(line.toString());
                line.setLength(0);
                columns = 0;
            }
            if (line.length() > 0 && gap == 1) {
                line.append(' ');
                columns++;
            }
            line.append(word.text());
            columns += own;
        }
        into.add(line.toString());
    }

    /** Groups of lines under one another with an empty line between; empty groups are left out. */
    static List<String> stack(List<List<String>> groups) {
        List<String> lines = new ArrayList<>();
        for (List<String> group : groups) {
            if (!group.isEmpty()) {
                if (!lines.isEmpty()) {
                    lines.add("");
                }
                lines.addAll(group);
            }
        }
        return lines;
    }

    /** Groups of lines under one another with an empty line between; empty groups are left out. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The list only reads the array.
    static List<String> stack(List<String>... groups) {
        return stack(Arrays.asList(groups));
    }

    /** Groups of lines right under one another. */
    @SafeVarargs
    static List<String> join(List<String>... groups) {
        List<String> lines = new ArrayList<>();
        for (List<String> group : groups) {
            lines.addAll(group);
        }
        return lines;
    }

    /** Puts something before each line; an empty line gets it without its trailing space. */
    static List<String> prefix(String prefix, List<String> lines) {
        return hang(prefix, prefix, lines);
    }

    /** Puts something before the first line and something else of the same width before the others. */
    static List<String> hang(String first, String others, List<String> lines) {
        List<String> hung = new ArrayList<>(lines.size());
        for (String line : lines.isEmpty() ? List.of("") : lines) {
            hung.add(((hung.isEmpty() ? first : others) + line).stripTrailing());
        }
        return hung;
    }

    /** Moves lines to the right by the width of a marker, which stands before the first. */
    static List<String> hang(String marker, List<String> lines) {
        return hang(marker, " ".repeat(DisplayWidth.of(marker)), lines);
    }

    /** Lines with a row of signs below, as wide as the widest of them but no wider than the page. */
    static List<String> underline(List<String> lines, char sign, int width) {
        int widest = lines.stream().mapToInt(DisplayWidth::of).max().orElse(0);
        return join(lines, List.of(String.valueOf(sign).repeat(Math.min(widest, width))));
    }

    /** Each line in the middle of the page. */
    static List<String> centre(List<String> lines, int width) {
        return lines.stream()
                .map(line -> " ".repeat(Math.max(0, (width - DisplayWidth.of(line)) / 2)) + line)
                .toList();
    }

    /** Capitals keep their accents, as French typography wants. */
    static String capitals(String text, Locale locale) {
        return text.toUpperCase(locale);
    }
}
