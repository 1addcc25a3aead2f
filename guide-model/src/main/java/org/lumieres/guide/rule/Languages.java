package org.lumieres.guide.rule;

import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Epigraph;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Node;
import org.lumieres.guide.model.Quote;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Term;
import org.lumieres.guide.model.Trail;

/** In which language what stands somewhere is written. */
final class Languages {
    private Languages() {}

    /** The language of the nearest node around that says one, as it says it; empty when none does. */
    static String of(Trail trail) {
        for (Trail at = trail; ; ) {
            String said = saidBy(at.node());
            if (said != null && !said.isBlank()) {
                return said;
            }
            var up = at.up();
            if (up.isEmpty()) {
                return "";
            }
            at = up.get();
        }
    }

    private static @Nullable String saidBy(Node node) {
        if (node instanceof Section section) {
            return section.language();
        } else if (node instanceof Chapter chapter) {
            return chapter.language();
        } else if (node instanceof Guide guide) {
            return guide.language();
        } else if (node instanceof Quote quote) {
            return quote.language();
        } else if (node instanceof Epigraph epigraph) {
            return epigraph.language();
        } else if (node instanceof Term term) {
            return term.language();
        } else if (node instanceof Inline.Foreign foreign) {
            return foreign.language();
        }
        return null;
    }
}
