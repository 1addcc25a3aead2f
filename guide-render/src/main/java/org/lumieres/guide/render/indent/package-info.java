/** How data shows in lines: JSON with two spaces a level, the same on every system. Internal to the library. */
@NullMarked
package org.lumieres.guide.render.indent;

import org.jspecify.annotations.NullMarked;
