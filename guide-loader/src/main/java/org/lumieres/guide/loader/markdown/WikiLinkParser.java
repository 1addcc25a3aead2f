package org.lumieres.guide.loader.markdown;

import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.markdown.inline.Cursor;
import org.lumieres.guide.loader.markdown.inline.InlineSyntax;

/** Finds {@code [[Page]]}, unless CommonMark has a link there, or other tools a list of contents. */
final class WikiLinkParser implements InlineSyntax {
    @Override
    public String signs() {
        return "[!";
    }

    @Override
    public @Nullable Node read(Cursor cursor, InlineParserContext definitions) {
        boolean picture = cursor.next('!');
        if (!cursor.next("[[") || !mayBegin(cursor.peek())) {
            return null;
        }
        int from = cursor.at();
        boolean letter = false;
        while (cursor.hasNext() && cursor.at() - from < Limits.SPACED_ADDRESS) {
            char c = cursor.take();
            if (c == ']') {
                break;
            }
            if (c == '[' || c == '\n') {
                return null;
            }
            letter |= Character.isLetter(c);
        }
        String written = cursor.between(from, cursor.at() - 1);
        boolean closed = cursor.next(']') && cursor.peek() != '(' && cursor.peek() != '[' && cursor.peek() != ']';
        boolean defined = closed && definitions.getDefinition(LinkReferenceDefinition.class, written) != null;
        return closed && letter && !defined && !written.equalsIgnoreCase("toc") ? new WikiLink(written, picture) : null;
    }

    /** What begins the name of a page: nothing that begins a note, or a condition of a program. */
    private static boolean mayBegin(char c) {
        return Character.isLetterOrDigit(c) || c == '#' || c == '.' || c == '/';
    }
}
