/**
 * How text shows where every sign takes one column or two: a terminal, a file of plain text. Internal to the library.
 */
@NullMarked
package org.lumieres.guide.render.columns;

import org.jspecify.annotations.NullMarked;
