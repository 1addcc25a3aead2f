package org.lumieres.guide.loader.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The words of a piece of a syntax tree without their markup. Goes around without recursion, however deep the tree. */
final class PlainWords {
    private PlainWords() {}

    /** The words of what is inside a node. */
    static String inside(Node parent) {
        StringBuilder words = new StringBuilder();
        for (@Nullable Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            append(words, child);
        }
        return words.toString();
    }

    /** The words of a node and all inside it. */
    static String of(Node root) {
        StringBuilder words = new StringBuilder();
        append(words, root);
        return words.toString();
    }

    private static void append(StringBuilder words, Node root) {
        @Nullable Node node = root;
        while (node != null) {
            words.append(own(node));
            @Nullable Node next = node.getFirstChild();
            while (next == null && node != root) {
                next = node.getNext();
                if (next == null) {
                    node = node.getParent();
                }
            }
            node = next;
        }
    }

    private static String own(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        } else if (node instanceof Code code) {
            return code.getLiteral();
        } else if (node instanceof AttributeNode attributes) {
            return attributes.literal();
        } else if (node instanceof WikiLink link) {
            return link.literal();
        } else if (node instanceof RaisedWords raised) {
            return raised.words();
        } else if (node instanceof FencedCodeBlock code) {
            return code.getLiteral();
        } else if (node instanceof IndentedCodeBlock code) {
            return code.getLiteral();
        } else if (node instanceof HtmlBlock html) {
            return html.getLiteral();
        } else if (node instanceof HtmlInline html && CharacterData.is(html.getLiteral())) {
            return CharacterData.text(html.getLiteral()).replaceAll("\\s+", " ");
        } else if (node instanceof TemplateNode template) {
            return template.words();
        } else if (node instanceof MathBlock math) {
            return math.text();
        } else if (node instanceof MathText math) {
            return math.literal();
        }
        boolean breaks = node instanceof SoftLineBreak
                || node instanceof HardLineBreak
                || (node instanceof org.commonmark.node.Block && node.getPrevious() != null);
        return breaks ? " " : "";
    }
}
