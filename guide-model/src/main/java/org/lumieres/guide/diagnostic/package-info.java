/** What is wrong with a guide's source, how bad it is, where, and how to mend it. */
@NullMarked
package org.lumieres.guide.diagnostic;

import org.jspecify.annotations.NullMarked;
