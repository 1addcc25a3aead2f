package org.lumieres.guide.loader.markdown.inline;

import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** A tag, a comment or another piece of HTML in a line (CommonMark 0.31.2, section 6.6). */
final class RawHtml implements InlineSyntax {
    @Override
    public String signs() {
        return "<";
    }

    @Override
    public @Nullable Node read(Cursor cursor) {
        int from = cursor.at();
        cursor.next();
        char c = cursor.peek();
        boolean found = isLetter(c)
                ? openTag(cursor)
                : switch (c) {
                    case '/' -> closingTag(cursor);
                    case '?' -> cursor.next("?") && cursor.skipTo("?>");
                    case '!' -> declaration(cursor);
                    default -> false;
                };
        if (!found) {
            return null;
        }
        HtmlInline html = new HtmlInline();
        html.setLiteral(cursor.between(from, cursor.at()));
        return html;
    }

    private static boolean openTag(Cursor cursor) {
        name(cursor);
        boolean space = cursor.whitespace() > 0;
        while (space && isAttributeStart(cursor.peek())) {
            while (isAttributePart(cursor.peek())) {
                cursor.next();
            }
            space = cursor.whitespace() > 0;
            if (cursor.next('=')) {
                cursor.whitespace();
                if (!value(cursor)) {
                    return false;
                }
                space = cursor.whitespace() > 0;
            }
        }
        cursor.next('/');
        return cursor.next('>');
    }

    private static boolean closingTag(Cursor cursor) {
        cursor.next();
        if (!isLetter(cursor.peek())) {
            return false;
        }
        name(cursor);
        cursor.whitespace();
        return cursor.next('>');
    }

    private static void name(Cursor cursor) {
        while (isLetter(cursor.peek()) || isDigit(cursor.peek()) || cursor.peek() == '-') {
            cursor.next();
        }
    }

    private static boolean value(Cursor cursor) {
        char quote = cursor.peek();
        if (quote == '"' || quote == '\'') {
            cursor.next();
            while (cursor.hasNext() && cursor.peek() != quote) {
                cursor.next();
            }
            return cursor.next(quote);
        }
        int from = cursor.at();
        while (cursor.peek() > ' ' && "\"'=<>`".indexOf(cursor.peek()) < 0) {
            cursor.next();
        }
        return cursor.at() > from;
    }

    private static boolean declaration(Cursor cursor) {
        cursor.next();
        if (isLetter(cursor.peek())) {
            return cursor.skipTo(">");
        }
        if (cursor.next("--")) {
            return cursor.next(">") || cursor.next("->") || cursor.skipTo("-->");
        }
        return cursor.next("[CDATA[") && cursor.skipTo("]]>");
    }

    private static boolean isAttributeStart(char c) {
        return isLetter(c) || c == '_' || c == ':';
    }

    private static boolean isAttributePart(char c) {
        return isAttributeStart(c) || isDigit(c) || c == '.' || c == '-';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
