/** Rules of how French and other languages are set. */
@NullMarked
package org.lumieres.guide.rule.typography;

import org.jspecify.annotations.NullMarked;
