/** Rules of clear and checkable writing. */
@NullMarked
package org.lumieres.guide.rule.editorial;

import org.jspecify.annotations.NullMarked;
