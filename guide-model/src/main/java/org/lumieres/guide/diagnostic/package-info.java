/** What is said about a guide's source, how bad it is and where. */
@NullMarked
package org.lumieres.guide.diagnostic;

import org.jspecify.annotations.NullMarked;
