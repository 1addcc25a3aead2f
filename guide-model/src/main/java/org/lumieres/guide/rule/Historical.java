package org.lumieres.guide.rule;

import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Trail;

/** What speaks of the past on purpose, and so cannot be out of date. */
public final class Historical {
    private Historical() {}

    /**
     * Whether a place is in such a chapter, or in a chapter under one.
     *
     * @param trail the place
     * @return whether it speaks of the past
     */
    public static boolean isIn(Trail trail) {
        return trail.passes(node -> node instanceof Chapter chapter && chapter.historical());
    }
}
