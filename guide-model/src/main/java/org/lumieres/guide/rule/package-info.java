/** What a rule is, and what it may look at. */
@NullMarked
package org.lumieres.guide.rule;

import org.jspecify.annotations.NullMarked;
