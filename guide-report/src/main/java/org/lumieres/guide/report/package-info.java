/** Writes what was found in a guide, for people and for other programs. */
@NullMarked
package org.lumieres.guide.report;

import org.jspecify.annotations.NullMarked;
