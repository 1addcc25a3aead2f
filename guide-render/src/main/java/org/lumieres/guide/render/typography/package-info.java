/** Sets the text of a guide by the rules of its language's typography, before it is rendered. */
@NullMarked
package org.lumieres.guide.render.typography;

import org.jspecify.annotations.NullMarked;
