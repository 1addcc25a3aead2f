package org.lumieres.guide.loader.markdown.inline;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind words in brackets (CommonMark 0.31.2, section 6.3): an address and a title in parentheses, a label
 * in brackets, or neither.
 *
 * @param destination without its escapes; null when there is none
 * @param label as it is written; null when there is none
 */
record LinkTail(
        @Nullable String destination,
        @Nullable String title,
        @Nullable String label) {
    /** Nothing. */
    static final LinkTail NONE = new LinkTail(null, null, null);

    private static final int LONGEST_LABEL = 999;

    /** Parentheses in one another in an address; more is no address, as in other parsers of CommonMark. */
    private static final int PARENTHESES = 32;

    /** Whether it is left to the words what they stand for. */
    boolean isOpen() {
        return destination == null && (label == null || label.isEmpty());
    }

    /** Reads what stands at the cursor, which is left behind it. */
    static LinkTail read(Cursor cursor) {
        int from = cursor.at();
        LinkTail inline = cursor.next('(') ? inline(cursor) : null;
        if (inline != null) {
            return inline;
        }
        cursor.moveTo(from);
        String label = cursor.next('[') ? label(cursor) : null;
        if (label == null) {
            cursor.moveTo(from);
            return NONE;
        }
        return new LinkTail(null, null, label);
    }

    private static @Nullable LinkTail inline(Cursor cursor) {
        cursor.whitespace();
        String destination = cursor.peek() == '<' ? pointed(cursor) : bare(cursor);
        if (destination == null) {
            return null;
        }
        String title = cursor.whitespace() > 0 ? title(cursor) : null;
        cursor.whitespace();
        return cursor.next(')')
                ? new LinkTail(Escapes.resolve(destination), title == null ? null : Escapes.resolve(title), null)
                : null;
    }

    private static @Nullable String pointed(Cursor cursor) {
        cursor.next();
        int from = cursor.at();
        while (cursor.hasNext()) {
            switch (cursor.take()) {
                case '>' -> {
                    return cursor.between(from, cursor.at() - 1);
                }
                case '<', '\n' -> {
                    return null;
                }
                case '\\' -> skipEscaped(cursor);
                default -> {}
            }
        }
        return null;
    }

    private static @Nullable String bare(Cursor cursor) {
        int from = cursor.at();
        int open = 0;
        while (cursor.hasNext()) {
            char c = cursor.peek();
            if (c <= ' ' || c == '\u007F' || (c == ')' && open == 0)) {
                break;
            }
            cursor.next();
            if (c == '\\') {
                skipEscaped(cursor);
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open > PARENTHESES) {
                return null;
            }
        }
        return open == 0 ? cursor.between(from, cursor.at()) : null;
    }

    /** Reads a title if there is one. */
    private static @Nullable String title(Cursor cursor) {
        char open = cursor.peek();
        if (open != '"' && open != '\'' && open != '(') {
            return null;
        }
        char close = open == '(' ? ')' : open;
        cursor.next();
        int from = cursor.at();
        while (cursor.hasNext()) {
            char c = cursor.take();
            if (c == close) {
                return cursor.between(from, cursor.at() - 1);
            } else if (c == '\\') {
                skipEscaped(cursor);
            } else if (c == '(' && open == '(') {
                return null;
            }
        }
        return null;
    }

    private static @Nullable String label(Cursor cursor) {
        int from = cursor.at();
        while (cursor.hasNext() && cursor.at() - from <= LONGEST_LABEL) {
            switch (cursor.take()) {
                case ']' -> {
                    return cursor.between(from, cursor.at() - 1);
                }
                case '[' -> {
                    return null;
                }
                case '\\' -> skipEscaped(cursor);
                default -> {}
            }
        }
        return null;
    }

    private static void skipEscaped(Cursor cursor) {
        if (Escapes.isEscapable(cursor.peek())) {
            cursor.next();
        }
    }
}
