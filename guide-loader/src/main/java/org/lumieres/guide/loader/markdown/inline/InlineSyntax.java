package org.lumieres.guide.loader.markdown.inline;

import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.jspecify.annotations.Nullable;

/**
 * A syntax inside lines that is read from its first sign to its last, such as code. Keeps nothing between two readings.
 */
public interface InlineSyntax {
    /** The signs that may open it: ASCII, and none of {@code *_~]}, which are for emphasis and links. */
    String signs();

    /**
     * Reads what the cursor stands at.
     *
     * @param cursor stands at one of the signs; is left behind what was read
     * @return null when it is something else; the cursor may then stand anywhere
     */
    default @Nullable Node read(Cursor cursor) {
        return null;
    }

    /**
     * The same, where it matters what is defined elsewhere.
     *
     * @param definitions what the labels of the text stand for
     */
    default @Nullable Node read(Cursor cursor, InlineParserContext definitions) {
        return read(cursor);
    }
}
