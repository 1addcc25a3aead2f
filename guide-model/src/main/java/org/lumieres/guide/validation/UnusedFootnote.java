package org.lumieres.guide.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Node;
import org.lumieres.guide.model.Trail;

/** A footnote that nothing in its chapter calls will not be read. */
final class UnusedFootnote implements Rule {
    private static final RuleCode CODE = new RuleCode("unused-footnote");

    @Override
    public RuleCode code() {
        return CODE;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Guide guide, Findings findings) {
        List<Trail> footnotes = new ArrayList<>();
        IdentityHashMap<Node, Set<String>> calls = new IdentityHashMap<>();
        Trail.of(guide).walk(trail -> {
            if (trail.node() instanceof Footnote) {
                footnotes.add(trail);
            } else if (trail.node() instanceof Inline.Reference reference
                    && reference.kind() == Inline.Reference.Kind.FOOTNOTE) {
                calls.computeIfAbsent(trail.page().node(), page -> new HashSet<>())
                        .add(reference.target());
            }
        });
        for (Trail trail : footnotes) {
            String id = ((Footnote) trail.node()).id();
            if (!calls.getOrDefault(trail.page().node(), Set.of()).contains(id)) {
                findings.add(trail, "unused-footnote", id);
            }
        }
    }
}
