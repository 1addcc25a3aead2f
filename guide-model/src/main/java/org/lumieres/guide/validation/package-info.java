/** Checks a guide against its constraints and the rules that no single value can break. */
@NullMarked
package org.lumieres.guide.validation;

import org.jspecify.annotations.NullMarked;
