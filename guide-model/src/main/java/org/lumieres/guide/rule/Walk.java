package org.lumieres.guide.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.lumieres.guide.model.ChildVisitor;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Node;
import org.lumieres.guide.model.Trail;

/** The one way through a guide on which every rule is shown what it asked for. */
final class Walk implements ChildVisitor {
    private final Map<Class<?>, List<BiConsumer<Node, Trail>>> byKind = new HashMap<>();
    private final List<Consumer<Prose>> proses = new ArrayList<>();
    private final PhraseIndex phrases = new PhraseIndex();
    private final List<Runnable> conclusions = new ArrayList<>();
    private Trail here;
    private boolean wantsWords;

    Walk(Guide guide) {
        this.here = Trail.of(guide);
    }

    @SuppressWarnings("unchecked") // Who asks for a class is shown nodes of that class alone.
    <N extends Node> void each(Class<N> kind, BiConsumer<N, Trail> look) {
        byKind.computeIfAbsent(kind, unseen -> new ArrayList<>()).add((BiConsumer<Node, Trail>) look);
    }

    void eachProse(Consumer<Prose> look) {
        proses.add(look);
    }

    void each(Phrases asked, Consumer<Prose.Mark> look) {
        phrases.add(asked, look);
    }

    void atEnd(Runnable conclusion) {
        conclusions.add(conclusion);
    }

    void run() {
        if (!phrases.isEmpty()) {
            proses.add(phrases::lookIn);
        }
        if (!proses.isEmpty()) {
            PlainStrings.each(this, prose -> proses.forEach(look -> look.accept(prose)));
        }
        wantsWords = byKind.containsKey(Inline.Text.class);
        if (!byKind.isEmpty() || !proses.isEmpty()) {
            show(here);
        }
        conclusions.forEach(Runnable::run);
    }

    private void show(Trail trail) {
        here = trail;
        Node node = trail.node();
        List<BiConsumer<Node, Trail>> asked = byKind.get(node.getClass());
        if (asked != null) {
            for (BiConsumer<Node, Trail> look : asked) {
                look.accept(node, trail);
            }
        }
        node.forEachChild(this);
    }

    @Override
    public void visitChild(String component, Node child) {
        Trail parent = here;
        show(parent.down(component, -1, child));
        here = parent;
    }

    @Override
    public void visitChildren(String component, List<? extends Node> children) {
        if (children.isEmpty()) {
            return;
        }
        Trail parent = here;
        if (!proses.isEmpty() && children.get(0) instanceof Inline && !(parent.node() instanceof Inline)) {
            Prose prose = new Prose(parent, component, children);
            for (Consumer<Prose> look : proses) {
                look.accept(prose);
            }
        }
        for (int i = 0; i < children.size(); i++) {
            Node child = children.get(i);
            // Most nodes are plain words, which hold nothing: who looks at words asks for prose.
            if (wantsWords || !(child instanceof Inline.Text)) {
                show(parent.down(component, i, child));
            }
        }
        here = parent;
    }
}
