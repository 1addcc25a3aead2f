/** Mends what a report found in the files of a guide, where a machine can. */
@NullMarked
package org.lumieres.guide.loader.mend;

import org.jspecify.annotations.NullMarked;
