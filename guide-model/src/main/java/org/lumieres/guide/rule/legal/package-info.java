/** Rules of rights and of the law. */
@NullMarked
package org.lumieres.guide.rule.legal;

import org.jspecify.annotations.NullMarked;
