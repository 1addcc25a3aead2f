/** What a page is to somebody who does not see it: the structure tree (ISO 32000-1, 14.7) and the metadata. */
@NullMarked
package org.lumieres.guide.pdf.structure;

import org.jspecify.annotations.NullMarked;
