package org.lumieres.guide.loader.markdown;

import org.commonmark.node.CustomBlock;

/** Mathematics between two lines of {@code $$}. */
final class MathBlock extends CustomBlock {
    private String text = "";
    private boolean closed;
    private String attributes = "";

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

    /** What stands behind the closing fence; empty when nothing does. */
    String attributes() {
        return attributes;
    }

    void close(String attributes) {
        this.attributes = attributes;
        closed = true;
    }
}
