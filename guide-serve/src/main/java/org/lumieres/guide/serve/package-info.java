/** A preview of a guide's site on this machine, which follows the guide as it is written. */
@NullMarked
package org.lumieres.guide.serve;

import org.jspecify.annotations.NullMarked;
