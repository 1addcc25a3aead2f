/** Turns files into guides, with the place of every value and a diagnostic for every fault. */
@NullMarked
package org.lumieres.guide.loader;

import org.jspecify.annotations.NullMarked;
