package org.lumieres.guide.loader.markdown;

import org.commonmark.node.CustomNode;

/** A superscript as Pandoc writes it: {@code XX^e^}. */
final class RaisedWords extends CustomNode {
    private final String words;

    RaisedWords(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
