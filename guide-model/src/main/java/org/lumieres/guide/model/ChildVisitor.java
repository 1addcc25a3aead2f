package org.lumieres.guide.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Is shown the nodes inside a node, with the name of the record component that holds them. */
public interface ChildVisitor {

    /**
     * A component that is one node.
     *
     * @param component its name, as in Java
     * @param child the node
     */
    void visitChild(String component, Node child);

    /**
     * A component that is a list of nodes, empty ones included.
     *
     * @param component its name, as in Java
     * @param children the nodes in order
     */
    void visitChildren(String component, List<? extends Node> children);

    /**
     * Shows a component that may be missing.
     *
     * @param component its name, as in Java
     * @param child the node, or null, which is passed over
     */
    default void visitOptional(String component, @Nullable Node child) {
        if (child != null) {
            visitChild(component, child);
        }
    }
}
