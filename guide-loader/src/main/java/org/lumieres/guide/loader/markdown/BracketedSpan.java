package org.lumieres.guide.loader.markdown;

import org.commonmark.node.CustomNode;

/** Words in brackets with attributes right behind, as Pandoc has them: {@code [community manager]{lang=en}}. */
final class BracketedSpan extends CustomNode {
    private final String attributes;
    private final AttributeList list;

    BracketedSpan(String attributes, AttributeList list) {
        this.attributes = attributes;
        this.list = list;
    }

    /** The attributes as they are written. */
    String attributes() {
        return attributes;
    }

    AttributeList list() {
        return list;
    }
}
