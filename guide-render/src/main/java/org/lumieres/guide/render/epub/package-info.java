/** Writes a guide as a book for reading systems, in EPUB 3.3. */
@NullMarked
package org.lumieres.guide.render.epub;

import org.jspecify.annotations.NullMarked;
