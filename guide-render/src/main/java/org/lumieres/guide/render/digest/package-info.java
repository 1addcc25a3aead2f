/** Sums by which contents are told apart. */
@NullMarked
package org.lumieres.guide.render.digest;

import org.jspecify.annotations.NullMarked;
