/** Rules of the life of an edition: dates, reviews, what comes after it. */
@NullMarked
package org.lumieres.guide.rule.edition;

import org.jspecify.annotations.NullMarked;
