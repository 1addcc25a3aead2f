/** Turns valid guides into the formats that readers use. */
@NullMarked
package org.lumieres.guide.render;

import org.jspecify.annotations.NullMarked;
