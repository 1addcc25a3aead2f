/** What programs say around findings, in the reader's language. Internal to the library. */
@NullMarked
package org.lumieres.guide.report.wording;

import org.jspecify.annotations.NullMarked;
