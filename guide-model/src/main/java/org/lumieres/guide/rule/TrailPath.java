package org.lumieres.guide.rule;

import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.model.Trail;

/** The path of what a trail leads to. */
public final class TrailPath {
    private TrailPath() {}

    /**
     * The path of what a trail leads to.
     *
     * @param trail the trail
     * @return the same way, as diagnostics have it
     */
    public static ModelPath of(Trail trail) {
        ModelPath path = ModelPath.ROOT;
        for (Trail.Step step : trail.steps()) {
            path = path.property(step.component());
            path = step.index().map(path::element).orElse(path);
        }
        return path;
    }
}
