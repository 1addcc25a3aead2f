package org.lumieres.guide.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The way from a guide down to one of its values, step by step. Immutable; trails share their beginnings. */
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
     * @param visitor called once a node, unless it wanted nothing from inside of one around
     */
    public void walk(Visitor visitor) {
        node.forEachChild(new Walk(this, visitor));
    }

    /** Is shown the nodes of a walk. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Looks at a node.
         *
         * @param node the node
         * @param trail gives the trail to it, made when it is asked for: most nodes of a guide are nobody's concern. It
         *     answers for this node during this call alone
         * @return whether to show what is inside the node
         */
        boolean visit(Node node, Supplier<Trail> trail);
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

    /**
     * One visitor for the whole walk, which remembers where it is and makes of that only the trails it is asked for.
     */
    private static final class Walk implements ChildVisitor, Supplier<Trail> {
        private final Visitor visitor;
        /** The way down so far; where a trail along it was made, it leads there. */
        private final List<Place> way = new ArrayList<>();

        private int depth;

        private static final class Place {
            private String component = "";
            private int index;
            private Node node;
            private @Nullable Trail made;

            Place(Node node) {
                this.node = node;
            }
        }

        Walk(Trail start, Visitor visitor) {
            this.visitor = visitor;
            Place beginning = new Place(start.node);
            beginning.made = start;
            way.add(beginning);
        }

        @Override
        public void visitChild(String component, Node child) {
            enter(component, -1, child);
        }

        @Override
        public void visitChildren(String component, List<? extends Node> children) {
            for (int i = 0; i < children.size(); i++) {
                enter(component, i, children.get(i));
            }
        }

        private void enter(String component, int index, Node child) {
            depth++;
            if (depth == way.size()) {
                way.add(new Place(child));
            }
            Place place = way.get(depth);
            place.component = component;
            place.index = index;
            place.node = child;
            place.made = null;
            if (visitor.visit(child, this)) {
                child.forEachChild(this);
            }
            depth--;
        }

        @Override
        public Trail get() {
            return trail(depth);
        }

        private Trail trail(int steps) {
            Place place = way.get(steps);
            Trail made = place.made;
            if (made == null) {
                made = new Trail(trail(steps - 1), place.component, place.index, place.node);
                place.made = made;
            }
            return made;
        }
    }
}
