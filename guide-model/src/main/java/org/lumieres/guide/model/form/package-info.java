/**
 * How the model's records are written as data, whatever the notation: the names of their components, what is left out
 * and what its absence means. One account of it, so that what is written loads as it was. Internal to the library.
 */
@NullMarked
package org.lumieres.guide.model.form;

import org.jspecify.annotations.NullMarked;
