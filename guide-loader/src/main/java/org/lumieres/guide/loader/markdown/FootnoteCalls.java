package org.lumieres.guide.loader.markdown;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Link;
import org.commonmark.parser.InlineParserContext;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.markdown.inline.BracketedWords;
import org.lumieres.guide.loader.markdown.inline.Cursor;
import org.lumieres.guide.loader.markdown.inline.LinkSyntax;

/**
 * Takes every {@code [^note]} for the call of a footnote, be the note defined in the same text or not: in JSON it
 * stands in a field of its own, and a note that nobody wrote is a fault to report rather than text to print. Takes
 * {@code ^[words]} for a note that is written where it is called.
 */
final class FootnoteCalls implements LinkSyntax {
    @Override
    public @Nullable Found read(BracketedWords words, Cursor cursor, InlineParserContext definitions) {
        if (words.marker() == '^') {
            return behindCaret(words, cursor);
        }
        if (words.destination() != null || !words.beginWith('^') || !words.mayBeLabel()) {
            return null;
        }
        String label = words.text().substring(1);
        if (label.isEmpty() || label.indexOf('[') >= 0 || hasSpace(label)) {
            return null;
        }
        cursor.moveTo(words.end());
        FootnoteDefinition definition = definitions.getDefinition(FootnoteDefinition.class, label);
        String id = definition == null ? label : definition.getLabel();
        return new Found(new FootnoteReference(id), false, false);
    }

    /** A note written in the text; a link behind the sign stays one. */
    private static Found behindCaret(BracketedWords words, Cursor cursor) {
        String destination = words.destination();
        if (destination != null) {
            return new Found(new Link(destination, words.title()), true, false);
        }
        cursor.moveTo(words.end());
        return new Found(new InlineFootnote(), true, true);
    }

    private static boolean hasSpace(String text) {
        return text.chars().anyMatch(Character::isWhitespace);
    }
}
