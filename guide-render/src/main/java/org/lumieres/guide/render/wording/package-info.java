/** The words that renderers add to a guide, in the guide's language. Internal to the renderers. */
@NullMarked
package org.lumieres.guide.render.wording;

import org.jspecify.annotations.NullMarked;
