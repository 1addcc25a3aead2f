/** What a guide is made of, from its volumes down to its words. */
@NullMarked
package org.lumieres.guide.model;

import org.jspecify.annotations.NullMarked;
