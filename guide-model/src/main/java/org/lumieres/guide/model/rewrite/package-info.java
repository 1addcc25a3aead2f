/** Makes a guide of a guide, some of it replaced. Internal to the library. */
@NullMarked
package org.lumieres.guide.model.rewrite;

import org.jspecify.annotations.NullMarked;
