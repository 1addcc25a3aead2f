/** The texts that a guide is written in, the places in them, and what is found wrong there. Internal to the loader. */
@NullMarked
package org.lumieres.guide.loader.source;

import org.jspecify.annotations.NullMarked;
