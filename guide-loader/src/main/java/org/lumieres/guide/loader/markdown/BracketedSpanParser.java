package org.lumieres.guide.loader.markdown;

import org.commonmark.parser.InlineParserContext;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.markdown.AttributeList.Attribute;
import org.lumieres.guide.loader.markdown.inline.BracketedWords;
import org.lumieres.guide.loader.markdown.inline.Cursor;
import org.lumieres.guide.loader.markdown.inline.LinkSyntax;

/**
 * Finds words in brackets whose attributes say their language or their look. An id is a heading's at its end; of words
 * it is only read where there are none, as Word's bookmarks leave it.
 */
final class BracketedSpanParser implements LinkSyntax {
    @Override
    public @Nullable Found read(BracketedWords words, Cursor cursor, InlineParserContext definitions) {
        if (words.destination() != null
                || words.label() != null
                || words.marker() != Cursor.END
                || cursor.peek() != '{'
                || Character.isLetterOrDigit(words.before())) {
            return null;
        }
        int from = cursor.at();
        while (cursor.hasNext() && cursor.at() - from < Limits.ATTRIBUTES && cursor.peek() != '\n') {
            if (cursor.take() == '}') {
                String written = cursor.between(from, cursor.at());
                AttributeList list = AttributeList.read(written, 0);
                return isOfSpan(list, words.text().isBlank())
                        ? new Found(new BracketedSpan(written, list), true, false, false)
                        : null;
            }
        }
        return null;
    }

    private static boolean isOfSpan(AttributeList list, boolean empty) {
        if (!list.faults().isEmpty() || list.attributes().isEmpty()) {
            return false;
        }
        for (Attribute attribute : list.attributes()) {
            String name = attribute.name();
            boolean known = name.equals("class") || name.equals("lang") || (name.equals("id") && empty);
            if (!known || attribute.bare()) {
                return false;
            }
        }
        return true;
    }
}
