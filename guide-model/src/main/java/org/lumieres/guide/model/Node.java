package org.lumieres.guide.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A part of a guide that holds text: from the guide itself down to a word. */
public sealed interface Node
        permits Guide,
                Preface,
                Volume,
                Chapter,
                Section,
                Term,
                Block,
                Inline,
                ListItem,
                DefinitionEntry,
                Definition,
                TableRow,
                TableCell,
                ChecklistItem,
                Step {

    /**
     * Shows the nodes directly inside this one, with the record component each stands in, in reading order.
     *
     * @param visitor called once a component, in reading order; not for a component that is null
     */
    void forEachChild(ChildVisitor visitor);

    /**
     * The words of this node and of all inside it, without markup: blocks on lines of their own, blank ones left out.
     *
     * @return the text, empty when there is none
     */
    String plainText();

    /**
     * The nodes directly inside this one.
     *
     * @return an immutable list in reading order, empty for a leaf
     */
    default List<Node> children() {
        List<Node> children = new ArrayList<>();
        forEachChild(new ChildVisitor() {
            @Override
            public void visitChild(String component, Node child) {
                children.add(child);
            }

            @Override
            public void visitChildren(String component, List<? extends Node> nodes) {
                children.addAll(nodes);
            }
        });
        return List.copyOf(children);
    }

    /**
     * This node, then all inside it, depth first in reading order.
     *
     * @return a new lazy stream
     */
    default Stream<Node> walk() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Node::walk));
    }
}
