package org.lumieres.guide.loader.markdown;

import java.util.List;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.loader.source.Places;
import org.lumieres.guide.loader.source.SourceText;
import org.lumieres.guide.model.ChildVisitor;
import org.lumieres.guide.model.Node;

/** Goes through a piece of the model and tells the place of everything in it that a trace knows. */
final class PlaceWalk {
    private final SourceText source;
    private final Trace trace;
    private final Places places;

    PlaceWalk(SourceText source, Trace trace, Places places) {
        this.source = source;
        this.trace = trace;
        this.places = places;
    }

    /** Tells the places of nodes in a list and, as the list's own, the stretch from the first to the last. */
    void list(ModelPath path, List<? extends Node> nodes) {
        Span whole = Span.NONE;
        for (int i = 0; i < nodes.size(); i++) {
            node(path.element(i), nodes.get(i));
            whole = whole.to(trace.of(nodes.get(i)));
        }
        put(path, whole);
    }

    /** Tells the places of the parts of a value that were noted. */
    void parts(ModelPath path, Object value) {
        for (Trace.Part part : trace.partsOf(value)) {
            ModelPath at = path;
            for (String step : part.path().split("/", -1)) {
                at = Character.isDigit(step.charAt(0)) ? at.element(Integer.parseInt(step)) : at.property(step);
            }
            put(at, part.span());
        }
    }

    private void node(ModelPath path, Node node) {
        put(path, trace.of(node));
        node.forEachChild(new ChildVisitor() {
            @Override
            public void visitChild(String component, Node child) {
                node(path.property(component), child);
            }

            @Override
            public void visitChildren(String component, List<? extends Node> children) {
                list(path.property(component), children);
            }
        });
        parts(path, node);
    }

    private void put(ModelPath path, Span span) {
        if (span.isKnown()) {
            places.put(path, source.range(span.start(), span.end()));
        }
    }
}
