/** The constraints that a guide is validated against, each with its validator. */
@NullMarked
package org.lumieres.guide.constraint;

import org.jspecify.annotations.NullMarked;
