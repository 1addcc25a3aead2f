/** Checks the links of a guide that lead out of it. */
@NullMarked
package org.lumieres.guide.links;

import org.jspecify.annotations.NullMarked;
