/** Reads days and periods as people write them. Internal to the loader. */
@NullMarked
package org.lumieres.guide.loader.written;

import org.jspecify.annotations.NullMarked;
