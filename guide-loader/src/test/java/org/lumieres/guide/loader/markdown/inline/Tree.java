package org.lumieres.guide.loader.markdown.inline;

import java.util.stream.Collectors;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** A syntax tree as text: a node a line, with what it says and where it stands. */
final class Tree {
    private final String source;
    private final StringBuilder lines = new StringBuilder();

    private Tree(String source) {
        this.source = source;
    }

    static String of(Node root, String source) {
        Tree tree = new Tree(source);
        tree.add(root, 0);
        return tree.lines.toString();
    }

    private void add(Node node, int depth) {
        lines.append("  ".repeat(depth))
                .append(node.getClass().getSimpleName())
                .append(words(node))
                .append(places(node))
                .append('\n');
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            // commonmark-java keeps a text of the spaces that it drops at the end of a line.
            if (!(child instanceof Text text) || !text.getLiteral().isEmpty()) {
                add(child, depth + 1);
            }
        }
    }

    private static String words(Node node) {
        if (node instanceof Text text) {
            return " " + text.getLiteral();
        } else if (node instanceof Code code) {
            return " " + code.getLiteral();
        } else if (node instanceof HtmlInline html) {
            return " " + html.getLiteral();
        } else if (node instanceof Link link) {
            return " " + link.getDestination() + " " + link.getTitle();
        } else if (node instanceof Image image) {
            return " " + image.getDestination() + " " + image.getTitle();
        }
        return "";
    }

    private String places(Node node) {
        return node.getSourceSpans().stream()
                .map(span -> {
                    int end = span.getInputIndex() + span.getLength();
                    return " " + span.getInputIndex() + "-" + (node instanceof Text ? end(end) : end);
                })
                .collect(Collectors.joining());
    }

    /** The end of words: without the spaces at the end of a line, which are no words. */
    private int end(int end) {
        int last = end;
        while (last > 0 && " \t".indexOf(source.charAt(last - 1)) >= 0) {
            last--;
        }
        return end == source.length() || source.charAt(end) == '\n' ? last : end;
    }
}
