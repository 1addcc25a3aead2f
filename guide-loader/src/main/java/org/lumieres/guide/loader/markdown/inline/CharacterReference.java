package org.lumieres.guide.loader.markdown.inline;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** A character by its name or number, as HTML writes it (CommonMark 0.31.2, section 2.5). */
final class CharacterReference implements InlineSyntax {
    private static final int DIGITS = 7;
    private static final int HEXADECIMALS = 6;
    private static final String REPLACEMENT = "\uFFFD";

    @Override
    public String signs() {
        return "&";
    }

    @Override
    public @Nullable Node read(Cursor cursor) {
        String character = character(cursor);
        return character == null ? null : new Text(character);
    }

    /** The character whose reference the cursor stands at, and then behind; null when it stands at none. */
    static @Nullable String character(Cursor cursor) {
        cursor.next();
        if (!cursor.next('#')) {
            return named(cursor);
        }
        return cursor.next('x') || cursor.next('X') ? numbered(cursor, 16, HEXADECIMALS) : numbered(cursor, 10, DIGITS);
    }

    private static @Nullable String named(Cursor cursor) {
        int from = cursor.at();
        while (isLetterOrDigit(cursor.peek())) {
            cursor.next();
        }
        String name = cursor.between(from, cursor.at());
        return cursor.next(';') && !name.isEmpty() && Entities.isNamedEntity(name) ? Entities.getByName(name) : null;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static @Nullable String numbered(Cursor cursor, int radix, int longest) {
        int from = cursor.at();
        while (isLetterOrDigit(cursor.peek()) && Character.digit(cursor.peek(), radix) >= 0) {
            cursor.next();
        }
        int digits = cursor.at() - from;
        if (digits == 0 || digits > longest || !cursor.next(';')) {
            return null;
        }
        int codePoint = Integer.parseInt(cursor.between(from, from + digits), radix);
        boolean sound = codePoint > 0
                && Character.isValidCodePoint(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE;
        return sound ? Character.toString(codePoint) : REPLACEMENT;
    }
}
