/** Reads a guide from its files. */
@NullMarked
package org.lumieres.guide.loader;

import org.jspecify.annotations.NullMarked;
