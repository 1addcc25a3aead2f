package org.lumieres.guide.serve;

import java.util.Optional;
import org.lumieres.guide.loader.Sources;
import org.lumieres.guide.render.site.OpenSite;

/**
 * What readers of a preview see now. Immutable.
 *
 * @param generation the number of the load that made it; each load has a higher one
 * @param site the site as it was when the guide was last good enough to have one; empty until it is
 * @param faults what was wrong with the guide at the last load
 * @param sources the texts of the last load
 */
record Showing(long generation, Optional<OpenSite> site, Faults faults, Sources sources) {

    /** The same once more is known of what is wrong. */
    Showing with(Faults more) {
        return new Showing(generation, site, more, sources);
    }
}
