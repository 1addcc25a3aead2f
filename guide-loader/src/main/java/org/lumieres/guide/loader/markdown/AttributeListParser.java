package org.lumieres.guide.loader.markdown;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.markdown.inline.Cursor;
import org.lumieres.guide.loader.markdown.inline.InlineSyntax;

/**
 * Finds attributes in braces at the very end of a heading or a paragraph, and right behind what may be a link, a
 * picture or code; a brace anywhere else is text.
 */
final class AttributeListParser implements InlineSyntax {
    /** What would be markup if it were text: text with it is left to the other parsers. */
    private static final String MARKUP = "*_[]<>`\\&~";

    /** The same where nothing else speaks against attributes, whose values may hold the other signs. */
    private static final String BRACKETS = "*[]<>`";

    /** What a link, a picture, code or emphasis may end in. */
    private static final String ENDS = ")]`*_>";

    private static final String CLOSING = "# \t";

    @Override
    public String signs() {
        return "{#";
    }

    @Override
    public @Nullable Node read(Cursor cursor) {
        int before = cursor.before(cursor.at());
        StringBuilder written = new StringBuilder();
        if (cursor.peek() == '#' && !closes(cursor, before, written)) {
            return null;
        }
        int brace = written.length();
        written.append('{');
        cursor.next();
        char quote = 0;
        while (cursor.hasNext() && written.length() < Limits.ATTRIBUTES) {
            char c = cursor.peek();
            if (c == '\n' || (quote == 0 && c == '{')) {
                return null;
            }
            boolean value = written.charAt(written.length() - 1) == '=';
            written.append(c);
            cursor.next();
            if (c == '"' || (c == '\'' && (quote == c || value))) {
                quote = quote == 0 ? c : quote == c ? 0 : quote;
            } else if (c == '}' && quote == 0) {
                return found(cursor, written.toString(), brace, before);
            }
        }
        return null;
    }

    /** Whether the signs that close a heading began before this one, where they were looked at already. */
    private static boolean isInside(Cursor cursor) {
        int at = cursor.at();
        while (cursor.before(at) == ' ' || cursor.before(at) == '\t') {
            at--;
        }
        int run = at;
        while (cursor.before(run) == '#') {
            run--;
        }
        return run < at && (cursor.before(run) == ' ' || cursor.before(run) == '\t');
    }

    /** Takes the signs that close a heading before its attributes. */
    private static boolean closes(Cursor cursor, int before, StringBuilder written) {
        if ((before != ' ' && before != '\t') || isInside(cursor)) {
            return false;
        }
        while (cursor.hasNext() && written.length() < Limits.ATTRIBUTES && CLOSING.indexOf(cursor.peek()) >= 0) {
            written.append(cursor.peek());
            cursor.next();
        }
        return cursor.peek() == '{';
    }

    private static @Nullable Node found(Cursor cursor, String written, int brace, int before) {
        int end = cursor.at();
        cursor.whitespace();
        AttributeList list = AttributeList.read(written, brace);
        boolean sound = !list.attributes().isEmpty() && list.faults().isEmpty();
        boolean meant;
        if (cursor.hasNext()) {
            boolean behind = brace == 0 && ENDS.indexOf(before) >= 0 && !list.isBare() && !contains(written, BRACKETS);
            meant = sound && (behind || beginsParagraph(cursor, written, before, end));
        } else {
            meant = sound
                    || (!list.attributes().isEmpty() && written.startsWith("{#", brace) && !contains(written, MARKUP));
        }
        cursor.moveTo(end);
        return meant ? new AttributeNode(written, list) : null;
    }

    /** Whether attributes, as Kramdown spells them, are all there is on the first line. */
    private static boolean beginsParagraph(Cursor cursor, String written, int before, int end) {
        cursor.moveTo(end);
        while (cursor.peek() == ' ' || cursor.peek() == '\t') {
            cursor.next();
        }
        return before == Cursor.END && written.startsWith("{:") && cursor.peek() == '\n';
    }

    private static boolean contains(String written, String signs) {
        return written.chars().anyMatch(c -> signs.indexOf(c) >= 0);
    }
}
