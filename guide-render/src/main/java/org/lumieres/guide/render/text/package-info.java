/** Writes a guide as plain text, for readers of any device and for tools that take nothing else. */
@NullMarked
package org.lumieres.guide.render.text;

import org.jspecify.annotations.NullMarked;
