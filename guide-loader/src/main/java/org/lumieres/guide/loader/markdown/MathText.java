package org.lumieres.guide.loader.markdown;

import org.commonmark.node.CustomNode;

/** A formula in a line of text, kept as it was written. */
final class MathText extends CustomNode {
    private final String literal;
    private final boolean display;

    MathText(String literal, boolean display) {
        this.literal = literal;
        this.display = display;
    }

    /** The formula with its signs, on one line. */
    String literal() {
        return literal.replace('\n', ' ');
    }

    /** Whether it wants lines of its own. */
    boolean isDisplay() {
        return display;
    }

    /** What stands between the two signs at its beginning and the two at its end. */
    String formula() {
        return literal.substring(2, literal.length() - 2).strip();
    }
}
