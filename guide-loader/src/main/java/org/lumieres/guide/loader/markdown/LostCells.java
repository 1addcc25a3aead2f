package org.lumieres.guide.loader.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The cells that a row has beyond the columns of its table, often because of a bar in code: GitHub leaves them out, and
 * so does the parser. They are told, for nothing shows that they are missing. Not thread-safe: one a reading.
 */
final class LostCells {
    private static final Pattern DELIMITER =
            Pattern.compile("\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*+\\|?");
    private static final Pattern BARS = Pattern.compile("^\\s*\\|?\\s*|\\s*\\|?\\s*$");

    private final Reading reading;
    private @Nullable Boolean suspected;

    LostCells(Reading reading) {
        this.reading = reading;
    }

    /** Tells of the cells of a row that are not in the tree. */
    void tell(Node row) {
        Span line = reading.locator().of(row);
        if (!line.isKnown()) {
            // Where the row is written, and with it its end, is only known to a second reading.
            if (areSuspected()) {
                reading.findings().warning("syntax", Span.NONE, "table.cells", "");
            }
            return;
        }
        Node last = row.getLastChild();
        if (last == null
                || last.getSourceSpans().isEmpty()
                || !reading.locator().isExact()) {
            return;
        }
        int end = reading.locator().of(last).end();
        String rest = reading.source().text().substring(end, Math.max(end, line.end()));
        String words = BARS.matcher(rest).replaceAll("");
        if (!words.isEmpty()) {
            int start = end + rest.indexOf(words);
            reading.findings().warning("syntax", new Span(start, start + words.length()), "table.cells", words);
        }
    }

    private boolean areSuspected() {
        Boolean known = suspected;
        if (known == null) {
            known = lookForThem();
            suspected = known;
        }
        return known;
    }

    /** Goes from one line that has a bar to the next: in most texts they are few. */
    private boolean lookForThem() {
        String text = reading.source().text();
        int columns = 0;
        int end = 0;
        for (int bar = text.indexOf('|'); bar >= 0; bar = text.indexOf('|', end)) {
            int start = lineStart(text, bar);
            if (isParted(text, end, start)) {
                columns = 0;
            }
            end = lineEnd(text, bar);
            int first = start;
            while (first < end && (text.charAt(first) == '>' || Character.isWhitespace(text.charAt(first)))) {
                first++;
            }
            int last = end;
            while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            if (isDelimiter(text, first, last)) {
                columns = cells(text, first, last);
            } else if (columns > 0 && cells(text, first, last) > columns) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is an empty line from the end of one line to the start of another. */
    private static boolean isParted(String text, int end, int start) {
        boolean blank = false;
        for (int i = end; i < start; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n')) {
                if (blank) {
                    return true;
                }
                blank = true;
            } else if (!Character.isWhitespace(c)) {
                blank = false;
            }
        }
        return false;
    }

    private static int lineStart(String text, int at) {
        int start = at;
        while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int lineEnd(String text, int at) {
        int end = at;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Whether a line is the one below the head of a table; nearly all others have a letter soon. */
    private static boolean isDelimiter(String text, int first, int last) {
        for (int i = first; i < last; i++) {
            if ("|-: \t".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return DELIMITER.matcher(text).region(first, last).matches();
    }

    private static int cells(String text, int first, int last) {
        int cells = 1;
        for (int i = first + 1; i < last - 1; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '|') {
                cells++;
            }
        }
        return cells;
    }
}
