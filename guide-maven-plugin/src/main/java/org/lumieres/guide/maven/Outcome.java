package org.lumieres.guide.maven;

import java.nio.file.Path;
import java.util.Collection;

/**
 * What came of a goal's work.
 *
 * @param tally what was found, in words
 * @param written the files that it wrote
 */
record Outcome(String tally, Collection<Path> written) {}
