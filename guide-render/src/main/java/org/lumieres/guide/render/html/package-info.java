/** Writes a guide as one self-contained HTML page. */
@NullMarked
package org.lumieres.guide.render.html;

import org.jspecify.annotations.NullMarked;
