/** Publishes a guide in all its formats at once, into a folder that is whole before and after. */
@NullMarked
package org.lumieres.guide.render.publish;

import org.jspecify.annotations.NullMarked;
