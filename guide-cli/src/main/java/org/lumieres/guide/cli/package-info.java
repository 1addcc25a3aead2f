/** The commands of the guide program. */
@NullMarked
package org.lumieres.guide.cli;

import org.jspecify.annotations.NullMarked;
