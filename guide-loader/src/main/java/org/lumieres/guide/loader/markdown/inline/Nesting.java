package org.lumieres.guide.loader.markdown.inline;

import java.util.IdentityHashMap;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Knows how deep nodes are that others stand in, so that none gets deeper than what goes through them can follow. */
final class Nesting {
    private final int limit;
    private final IdentityHashMap<Node, Integer> depths = new IdentityHashMap<>();

    Nesting(int limit) {
        this.limit = limit;
    }

    /** Whether a node may be put around nodes of this depth. */
    boolean allows(int depth) {
        return depth < limit;
    }

    /** How deep a node is: one with nothing but words in it, 1. */
    private int of(Node node) {
        return depths.getOrDefault(node, 0);
    }

    /** The depth of the deepest of the siblings between two. */
    int between(Node first, @Nullable Node end) {
        int deepest = 0;
        for (Node node = first.getNext(); node != null && node != end && !depths.isEmpty(); node = node.getNext()) {
            deepest = Math.max(deepest, of(node));
        }
        return deepest;
    }

    /** Says that a node stands around nodes of this depth. */
    void wrap(Node node, int depth) {
        depths.put(node, depth + 1);
    }

    void clear() {
        if (!depths.isEmpty()) {
            depths.clear();
        }
    }
}
