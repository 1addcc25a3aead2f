package org.lumieres.guide.junit;

import org.lumieres.guide.diagnostic.SourceRange;

/** A line of the source with carets under what a place names. */
final class Caret {
    /** Characters shown of a long line, on each side of where the place starts. */
    private static final int AROUND = 60;

    private Caret() {}

    /** Two indented lines, each after a line end. */
    static String under(String line, SourceRange at) {
        int[] characters = line.codePoints().toArray();
        int start = Math.min(at.start().column() - 1, characters.length);
        int end = at.end().line() > at.start().line()
                ? characters.length
                : at.end().column() - 1;
        int from = Math.max(0, start - AROUND);
        int to = Math.min(characters.length, start + AROUND);
        String before = from > 0 ? "…" : "";
        String shown = before + new String(characters, from, to - from) + (to < characters.length ? "…" : "");
        int carets = Math.max(1, Math.min(end, to) - start);
        return "\n    " + shown.stripTrailing() + "\n    " + " ".repeat(before.length() + start - from)
                + "^".repeat(carets);
    }
}
