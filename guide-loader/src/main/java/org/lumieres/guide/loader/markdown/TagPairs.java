package org.lumieres.guide.loader.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Finds which tag among siblings ends which. */
final class TagPairs {
    private TagPairs() {}

    private record Open(Node node, String name) {}

    /** The closing tag of each opening one that has one, in one go from a node to a sibling of it. */
    static Map<Node, Node> between(Node first, @Nullable Node end) {
        Map<Node, Node> pairs = new HashMap<>();
        Deque<Open> open = new ArrayDeque<>();
        Map<String, Integer> counts = new HashMap<>();
        for (@Nullable Node node = first; node != null && node != end; node = node.getNext()) {
            if (!(node instanceof HtmlInline html)) {
                continue;
            }
            HtmlTag tag = HtmlTag.of(html.getLiteral());
            if (tag.isSilent() || tag.isVoid()) {
                continue;
            }
            if (!tag.closing()) {
                open.push(new Open(node, tag.name()));
                counts.merge(tag.name(), 1, Integer::sum);
            } else if (counts.getOrDefault(tag.name(), 0) > 0) {
                close(open, counts, tag.name(), node, pairs);
            }
        }
        return pairs;
    }

    /** Ends the innermost element of a name; those inside it that have no end have none now. */
    private static void close(
            Deque<Open> open, Map<String, Integer> counts, String name, Node node, Map<Node, Node> pairs) {
        while (!open.isEmpty()) {
            Open last = open.pop();
            counts.merge(last.name(), -1, Integer::sum);
            if (last.name().equals(name)) {
                pairs.put(last.node(), node);
                return;
            }
        }
    }
}
