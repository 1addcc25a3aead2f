package org.lumieres.guide.rule.editorial;

import org.lumieres.guide.model.Epigraph;
import org.lumieres.guide.model.Quote;
import org.lumieres.guide.model.Trail;

/** The words of others, which a guide does not mend. */
final class Quotations {
    private Quotations() {}

    static boolean isIn(Trail trail) {
        return trail.passes(node -> node instanceof Quote || node instanceof Epigraph);
    }
}
