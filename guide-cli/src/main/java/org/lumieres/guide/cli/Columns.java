package org.lumieres.guide.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lumieres.guide.render.columns.DisplayWidth;

/** Text set in columns of a terminal. */
final class Columns {
    private static final Pattern SPACES = Pattern.compile("[ \n]+");

    private Columns() {}

    /** The lines of a paragraph that is at most so wide; a longer word has a line of its own. No-break spaces hold. */
    static List<String> wrap(String paragraph, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : SPACES.split(paragraph.strip(), -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (DisplayWidth.of(longer) > width && !line.isEmpty()) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** A text with spaces after it up to a width. */
    static String pad(String text, int width) {
        return text + gap(text, width);
    }

    /** The spaces between the end of a text and a width: what is painted is wider to a machine than to the eye. */
    static String gap(String text, int width) {
        return " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
    }

    /** The width of the widest. */
    static int widest(List<String> texts) {
        return texts.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    }
}
