/** What stands on the pages: the guide as a book, in the markup that is set. */
@NullMarked
package org.lumieres.guide.pdf.book;

import org.jspecify.annotations.NullMarked;
