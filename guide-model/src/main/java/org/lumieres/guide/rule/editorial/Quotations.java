package org.lumieres.guide.rule.editorial;

import java.util.Optional;
import org.lumieres.guide.model.Epigraph;
import org.lumieres.guide.model.Quote;
import org.lumieres.guide.model.Trail;

/** The words of others, which a guide does not mend. */
final class Quotations {
    private Quotations() {}

    static boolean isIn(Trail trail) {
        for (Optional<Trail> at = Optional.of(trail);
                at.isPresent();
                at = at.get().up()) {
            if (at.get().node() instanceof Quote || at.get().node() instanceof Epigraph) {
                return true;
            }
        }
        return false;
    }
}
