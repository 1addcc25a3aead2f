package org.lumieres.guide.loader.markdown.inline;

import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.jspecify.annotations.Nullable;

/** What words in brackets may be: a link, a picture, the call of a note. Keeps nothing between two readings. */
public interface LinkSyntax {
    /**
     * Reads what words in brackets are.
     *
     * @param words the words, and the address or label behind them
     * @param cursor stands behind all of that; is left behind what was read
     * @param definitions what the labels of the text stand for
     * @return null when they are something else; the cursor may then stand anywhere
     */
    @Nullable
    Found read(BracketedWords words, Cursor cursor, InlineParserContext definitions);

    /**
     * What the words are.
     *
     * @param node without children
     * @param keepsWords whether the words become its children; else they are dropped
     * @param takesMarker whether the sign before the bracket is part of it, if there is one
     * @param leads whether no link may stand around it
     */
    record Found(Node node, boolean keepsWords, boolean takesMarker, boolean leads) {
        /** What no link may stand around. */
        public Found(Node node, boolean keepsWords, boolean takesMarker) {
            this(node, keepsWords, takesMarker, true);
        }
    }
}
