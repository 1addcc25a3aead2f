package org.lumieres.guide.report;

import java.util.ArrayList;
import java.util.List;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.render.columns.DisplayWidth;
import org.lumieres.guide.render.columns.SafeText;

/**
 * The line of source that a finding is about, with carets under what it names.
 *
 * @param line the line as it is shown: tabs as spaces, and an ellipsis where a long line is cut
 * @param carets what to print under it
 */
record Excerpt(String line, String carets) {
    /** Columns shown of a long line. */
    static final int WIDTH = 100;

    /** Characters looked at on each side: more than are shown, even where several share a column. */
    private static final int AROUND = 8 * WIDTH;

    private static final int TAB = 4;
    private static final String ELLIPSIS = "…";

    /** What is shown for one character of the source, from which column, on how many. */
    private record Cell(String shown, int column, int width) {
        int end() {
            return column + width;
        }
    }

    /** The excerpt of a place; a place of several lines is shown up to the end of its first. */
    static Excerpt of(String source, SourceRange at) {
        int first = at.start().column() - 1;
        int last = at.end().line() > at.start().line()
                ? Integer.MAX_VALUE
                : at.end().column() - 1;
        // Of a document on one line nobody sees the rest, and it may have a thousand faults.
        int skipped = Math.max(0, first - AROUND);
        int start = forward(source, 0, skipped);
        String near = source.substring(start, forward(source, start, 2 * AROUND));
        return of(near, first - skipped, last - skipped);
    }

    private static Excerpt of(String line, int first, int last) {
        List<Cell> cells = cells(line);
        int from = columnOf(cells, first);
        return window(cells, from, Math.max(columnOf(cells, last), from + 1));
    }

    /** The offset some characters further, or that of the end. */
    private static int forward(String source, int from, int characters) {
        int at = from;
        for (int left = characters; left > 0 && at < source.length(); left--) {
            at += Character.charCount(source.codePointAt(at));
        }
        return at;
    }

    private static List<Cell> cells(String source) {
        List<Cell> cells = new ArrayList<>(source.length());
        int column = 0;
        for (int i = 0; i < source.length(); i += Character.charCount(source.codePointAt(i))) {
            int c = source.codePointAt(i);
            int width = c == '\t' ? TAB - column % TAB : DisplayWidth.of(c);
            cells.add(new Cell(c == '\t' ? " ".repeat(width) : SafeText.of(c), column, width));
            column += width;
        }
        return cells;
    }

    /** The column of a character; those after the end of the line are where the line ends. */
    private static int columnOf(List<Cell> cells, int index) {
        return index < cells.size() ? cells.get(index).column() : columns(cells);
    }

    private static int columns(List<Cell> cells) {
        return cells.isEmpty() ? 0 : cells.get(cells.size() - 1).end();
    }

    private static Excerpt window(List<Cell> cells, int from, int to) {
        int total = columns(cells);
        if (total <= WIDTH) {
            return excerpt(cells, 0, total, from, to);
        }
        // A third of the window stands before the caret, unless the line ends or begins there.
        int left = Math.max(0, Math.min(from - WIDTH / 3, total - WIDTH));
        return excerpt(cells, left, left + WIDTH, from, Math.max(from + 1, Math.min(to, left + WIDTH)));
    }

    private static Excerpt excerpt(List<Cell> cells, int left, int right, int from, int to) {
        StringBuilder line = new StringBuilder();
        int start = left;
        if (left > 0) {
            line.append(ELLIPSIS);
        }
        boolean first = true;
        for (Cell cell : cells) {
            if (cell.column() >= left && cell.end() <= right) {
                if (first) {
                    start = cell.column();
                    first = false;
                }
                line.append(cell.shown());
            }
        }
        if (right < columns(cells)) {
            line.append(ELLIPSIS);
        }
        int indent = from - start + (left > 0 ? 1 : 0);
        return new Excerpt(line.toString().stripTrailing(), " ".repeat(indent) + "^".repeat(to - from));
    }
}
