package org.lumieres.guide.loader.markdown;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.markdown.inline.Cursor;
import org.lumieres.guide.loader.markdown.inline.InlineSyntax;

/** Finds a few letters or digits between two {@code ^}, right behind a word and at its end: other uses are text. */
final class RaisedWordsParser implements InlineSyntax {
    private static final int LONGEST = 20;

    @Override
    public String signs() {
        return "^";
    }

    @Override
    public @Nullable Node read(Cursor cursor) {
        int before = cursor.before(cursor.at());
        if (!Character.isLetterOrDigit(before) && before != ')') {
            return null;
        }
        cursor.next();
        int from = cursor.at();
        while (isRaised(cursor.peek()) && cursor.at() - from < LONGEST) {
            cursor.next();
        }
        String words = cursor.between(from, cursor.at());
        boolean closed = !words.isEmpty() && cursor.next('^') && !Character.isLetterOrDigit(cursor.peek());
        return closed ? new RaisedWords(words) : null;
    }

    private static boolean isRaised(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '\u2212';
    }
}
