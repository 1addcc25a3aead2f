package org.lumieres.guide.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The way from a guide down to one of its values, step by step. Immutable; trails share their beginnings, so that a
 * walk through a large guide makes one small object a node.
 */
public final class Trail {
    private final @Nullable Trail parent;
    private final String component;
    private final int index;
    private final Node node;

    private Trail(@Nullable Trail parent, String component, int index, Node node) {
        this.parent = parent;
        this.component = component;
        this.index = index;
        this.node = node;
    }

    /**
     * The trail that leads nowhere yet.
     *
     * @param guide where trails begin
     * @return a trail without steps
     */
    public static Trail of(Guide guide) {
        return new Trail(null, "", -1, guide);
    }

    /**
     * The trail to a component of the value at the end of this one.
     *
     * @param name the record component's name, as in Java
     * @return the longer trail
     */
    public Trail to(String name) {
        return new Trail(this, name, -1, node);
    }

    /**
     * The trail to an element of a component that is a list.
     *
     * @param name the record component's name, as in Java
     * @param element the element's index, from 0
     * @return the longer trail
     */
    public Trail to(String name, int element) {
        return new Trail(this, name, element, node);
    }

    /**
     * The trail to a node inside the one at the end of this one.
     *
     * @param name the record component that it is in, as in Java
     * @param element its index when the component is a list, negative otherwise
     * @param child the node
     * @return the longer trail
     */
    public Trail down(String name, int element, Node child) {
        return new Trail(this, name, element, child);
    }

    /**
     * The trail that this one is a step longer than.
     *
     * @return the shorter trail, or empty when this one leads nowhere
     */
    public Optional<Trail> up() {
        return Optional.ofNullable(parent);
    }

    /**
     * The node at the end of this trail.
     *
     * @return the node, or the nearest one around the value when the value itself is none
     */
    public Node node() {
        return node;
    }

    /**
     * Whether the node at the end of this trail, or one around it, is of a kind.
     *
     * @param kind what to look for
     * @return whether the trail passes such a node
     */
    public boolean passes(Predicate<Node> kind) {
        for (@Nullable Trail trail = this; trail != null; trail = trail.parent) {
            if (kind.test(trail.node)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The trail to what links and notes count as one page: the chapter the value stands in or, outside chapters, the
     * preface, epigraph or term.
     *
     * @return a beginning of this trail, or the trail itself
     */
    public Trail page() {
        Trail page = this;
        while (!(page.node instanceof Chapter) && page.parent != null && page.parent.parent != null) {
            page = page.parent;
        }
        return page;
    }

    /**
     * Shows the nodes inside the one at the end of this trail, depth first in reading order.
     *
     * @param visitor called once a node with the trail to it
     */
    public void walk(Consumer<Trail> visitor) {
        node.forEachChild(new Walk(this, visitor));
    }

    /**
     * The steps of this trail, from the guide down.
     *
     * @return an immutable list, made anew at each call
     */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Trail trail = this; trail.parent != null; trail = trail.parent) {
            steps.add(new Step(trail.component, trail.index < 0 ? Optional.empty() : Optional.of(trail.index)));
        }
        Collections.reverse(steps);
        return List.copyOf(steps);
    }

    /**
     * One step of a trail.
     *
     * @param component the record component's name, as in Java
     * @param index which of its elements, when it is a list
     */
    public record Step(String component, Optional<Integer> index) {}

    /** As people read it: {@code volumes[0].chapters[2].title}. */
    @Override
    public String toString() {
        if (parent == null) {
            return "";
        }
        String step = index < 0 ? component : component + "[" + index + "]";
        return parent.parent == null ? step : parent + "." + step;
    }

    /** One visitor for the whole walk, which remembers where it is. */
    private static final class Walk implements ChildVisitor {
        private final Consumer<Trail> visitor;
        private Trail here;

        Walk(Trail start, Consumer<Trail> visitor) {
            this.here = start;
            this.visitor = visitor;
        }

        @Override
        public void visitChild(String component, Node child) {
            enter(here, component, -1, child);
        }

        @Override
        public void visitChildren(String component, List<? extends Node> children) {
            Trail parent = here;
            for (int i = 0; i < children.size(); i++) {
                enter(parent, component, i, children.get(i));
            }
        }

        private void enter(Trail parent, String component, int index, Node child) {
            here = new Trail(parent, component, index, child);
            visitor.accept(here);
            child.forEachChild(this);
            here = parent;
        }
    }
}
