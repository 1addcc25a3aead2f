/** Writes a guide as the JSON document that loads as the same guide. */
@NullMarked
package org.lumieres.guide.render.json;

import org.jspecify.annotations.NullMarked;
