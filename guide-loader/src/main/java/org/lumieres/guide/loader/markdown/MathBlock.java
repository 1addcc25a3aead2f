package org.lumieres.guide.loader.markdown;

import org.commonmark.node.CustomBlock;

/** Mathematics between two lines of {@code $$}. */
final class MathBlock extends CustomBlock {
    private String text = "";
    private boolean closed;

    /** The lines between, without the last one's end. */
    String text() {
        return text;
    }

    void setText(String text) {
        this.text = text;
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }
}
