/** Writes a guide as the folder of Markdown files that an author would have written. */
@NullMarked
package org.lumieres.guide.render.markdown;

import org.jspecify.annotations.NullMarked;
