/** What a guide must obey: each constraint with its validator. */
@NullMarked
package org.lumieres.guide.constraint;

import org.jspecify.annotations.NullMarked;
