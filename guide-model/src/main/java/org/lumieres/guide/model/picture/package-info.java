/** Files of pictures: what they are, how large, and what they tell that readers do not need. */
@NullMarked
package org.lumieres.guide.model.picture;

import org.jspecify.annotations.NullMarked;
