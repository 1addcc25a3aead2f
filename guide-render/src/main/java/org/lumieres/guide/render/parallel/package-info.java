/** Work that several processors do at once. */
@NullMarked
package org.lumieres.guide.render.parallel;

import org.jspecify.annotations.NullMarked;
