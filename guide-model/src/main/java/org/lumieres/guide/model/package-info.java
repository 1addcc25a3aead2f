/**
 * What a guide is: immutable records from {@link org.lumieres.guide.model.Guide} down to a word.
 *
 * <p>A record may hold an invalid value until it is validated. So a field that validation requires may be null or empty
 * here: {@code @Nullable} says what a record may hold, {@code @NotNull} and its like say what a guide must.
 */
@NullMarked
package org.lumieres.guide.model;

import org.jspecify.annotations.NullMarked;
