/** How the JSON of this module looks. */
@NullMarked
package org.lumieres.guide.render.jsontext;

import org.jspecify.annotations.NullMarked;
