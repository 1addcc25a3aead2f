/** Writes a guide as a tagged PDF. */
@NullMarked
package org.lumieres.guide.pdf;

import org.jspecify.annotations.NullMarked;
