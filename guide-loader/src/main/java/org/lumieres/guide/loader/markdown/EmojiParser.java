package org.lumieres.guide.loader.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.markdown.inline.Cursor;
import org.lumieres.guide.loader.markdown.inline.InlineSyntax;

/** Reads short codes such as {@code :rocket:}, one or several in a row. A colon behind a word, or two, open none. */
final class EmojiParser implements InlineSyntax {
    private static final int LONGEST = 60;

    @Override
    public String signs() {
        return ":";
    }

    @Override
    public @Nullable Node read(Cursor cursor) {
        int before = cursor.before(cursor.at());
        if (before == ':' || before == '/' || Character.isLetterOrDigit(before)) {
            return null;
        }
        cursor.next();
        if (!isInName(cursor.peek())) {
            return null;
        }
        StringBuilder signs = new StringBuilder();
        int end = 0;
        do {
            String sign = sign(cursor);
            if (sign == null) {
                break;
            }
            signs.append(sign);
            end = cursor.at();
        } while (cursor.next(':'));
        if (signs.isEmpty()) {
            return null;
        }
        cursor.moveTo(end);
        return new Text(signs.toString());
    }

    private static @Nullable String sign(Cursor cursor) {
        StringBuilder name = new StringBuilder();
        while (isInName(cursor.peek()) && name.length() < LONGEST) {
            name.append(cursor.peek());
            cursor.next();
        }
        return cursor.next(':') ? Emoji.named(name.toString()) : null;
    }

    private static boolean isInName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '+';
    }
}
