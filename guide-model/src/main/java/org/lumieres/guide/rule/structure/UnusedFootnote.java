package org.lumieres.guide.rule.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Node;
import org.lumieres.guide.model.Trail;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** A footnote that nothing in its chapter calls will not be read. */
final class UnusedFootnote extends LibraryRule {
    UnusedFootnote() {
        super("unused-footnote", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        List<Trail> footnotes = new ArrayList<>();
        IdentityHashMap<Node, Set<String>> calls = new IdentityHashMap<>();
        inspection.each(Footnote.class, (footnote, trail) -> footnotes.add(trail));
        inspection.each(Inline.Reference.class, (reference, trail) -> {
            if (reference.kind() == Inline.Reference.Kind.FOOTNOTE) {
                calls.computeIfAbsent(trail.page().node(), page -> new HashSet<>())
                        .add(reference.target());
            }
        });
        inspection.atEnd(() -> footnotes.forEach(trail -> {
            String id = ((Footnote) trail.node()).id();
            if (!calls.getOrDefault(trail.page().node(), Set.of()).contains(id)) {
                inspection.found(trail, "unused-footnote", id);
            }
        }));
    }
}
