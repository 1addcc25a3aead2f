/** Writes a guide in the formats it is published in. */
@NullMarked
package org.lumieres.guide.render;

import org.jspecify.annotations.NullMarked;
