package org.lumieres.guide.loader.markdown;

import java.util.Optional;

/**
 * Finds what would take the parser too long: a few of its searches look from each opener through the rest of the
 * paragraph, it copies the lines of a paragraph for each that begins with a sign, and a table's header makes every row
 * as wide as itself.
 */
final class SizeGuard {
    private static final int FENCE = 3;

    private final String text;
    private int from;
    private int lineEnd;
    private int runStart;
    private long openers;
    private long columns;
    private long rows;
    private long lines;
    private long signs;

    private SizeGuard(String text, int from) {
        this.text = text;
        this.from = from;
    }

    /** The first stretch of a text that is too much. */
    static Optional<Span> find(String text) {
        return new SizeGuard(text, 0).find();
    }

    private Optional<Span> find() {
        // Few characters cannot make many searches, whatever they are.
        if ((long) text.length() * text.length() <= Limits.SEARCHES && text.length() <= Limits.TABLE_CELLS / 4) {
            return Optional.empty();
        }
        Fences fences = new Fences(text);
        runStart = from;
        while (from < text.length()) {
            lineEnd = text.indexOf('\n', from);
            if (lineEnd < 0) {
                lineEnd = text.length();
            }
            if (fences.takes(from, lineEnd)) {
                startRun();
            } else if (line()) {
                return Optional.of(new Span(runStart, lineEnd));
            }
            from = lineEnd + 1;
        }
        return Optional.empty();
    }

    /** Looks at the line from {@code from} to {@code lineEnd}; true when the run that it ends is too much. */
    private boolean line() {
        boolean blank = true;
        boolean delimiters = true;
        boolean dashes = false;
        int bars = 0;
        for (int i = from; i < lineEnd; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '[', '<', '{', '`' -> {
                    openers++;
                    delimiters = false;
                    blank = false;
                }
                case '|' -> {
                    bars++;
                    blank = false;
                }
                case '-' -> {
                    dashes = true;
                    blank = false;
                }
                case ' ', '\t', '\r' -> {}
                case ':', '>', '*', '+' -> blank = false;
                default -> {
                    delimiters &= Character.isDigit(c) || c == '.' || c == ')';
                    blank = false;
                }
            }
        }
        if (blank) {
            startRun();
            return false;
        }
        rows++;
        countLine();
        if (delimiters && dashes && bars > 0 && bars + 1 > columns) {
            columns = bars + 1L;
            rows = 1;
        }
        boolean row = bars >= FENCE - 1;
        boolean tooMuch = openers * (lineEnd - runStart) > Limits.SEARCHES
                || signs * lines > Limits.SEARCHES
                || columns * rows > Limits.TABLE_CELLS;
        if (row && !tooMuch) {
            // The cells of a row are paragraphs of their own.
            openers = 0;
            runStart = lineEnd + 1;
        }
        if (columns > 0) {
            lines = 0;
            signs = 0;
        }
        return tooMuch;
    }

    /** Counts the line as one of a paragraph; a heading or an item of a list is the end of one. */
    private void countLine() {
        int at = from;
        while (text.charAt(at) == ' ' || text.charAt(at) == '\t') {
            at++;
        }
        char first = text.charAt(at);
        boolean opensBlock = "-*+#".indexOf(first) >= 0 && at + 1 < lineEnd && text.charAt(at + 1) == ' ';
        lines = opensBlock ? 0 : lines + 1;
        signs = opensBlock ? 0 : Character.isLetter(first) ? signs : signs + 1;
    }

    private void startRun() {
        openers = 0;
        lines = 0;
        signs = 0;
        columns = 0;
        rows = 0;
        runStart = lineEnd + 1;
    }
}
