package org.lumieres.guide.loader.markdown;

import org.commonmark.node.CustomNode;

/** What may be attributes at the end of a line: text as it was written, until somebody takes it for more. */
final class AttributeNode extends CustomNode {
    private final String literal;
    private final AttributeList list;
    private boolean taken;

    AttributeNode(String literal, AttributeList list) {
        this.literal = literal;
        this.list = list;
    }

    String literal() {
        return literal;
    }

    AttributeList list() {
        return list;
    }

    /** Whether a colon begins them, as it does in Kramdown alone. */
    boolean isKramdown() {
        return literal.startsWith("{:");
    }

    /** Says that these are attributes, and so no text. */
    void take() {
        taken = true;
    }

    boolean isTaken() {
        return taken;
    }
}
