/** Colours, and how well they can be told apart. */
@NullMarked
package org.lumieres.guide.model.colour;

import org.jspecify.annotations.NullMarked;
