/** Validates a guide and sorts what it finds by place. */
@NullMarked
package org.lumieres.guide.validation;

import org.jspecify.annotations.NullMarked;
