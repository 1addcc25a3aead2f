package org.lumieres.guide.constraint;

import java.util.Collection;

/**
 * What could have been meant, for those who show a violation: its dynamic payload when a name is unknown.
 *
 * @param written the name that was written
 * @param known the names that would have been right; not a copy, perhaps empty
 */
public record Alternatives(String written, Collection<String> known) {}
