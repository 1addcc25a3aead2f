package org.lumieres.guide.constraint;

import org.lumieres.guide.model.Trail;

/**
 * Who had an id first, for those who show a violation: its dynamic payload when an id is taken.
 *
 * @param trail the way to the id
 */
public record FirstBearer(Trail trail) {}
