/** Rules of what a guide is made of. */
@NullMarked
package org.lumieres.guide.rule.structure;

import org.jspecify.annotations.NullMarked;
