/** Measures the library beside raw commonmark-java on the same text. Never published. */
@NullMarked
package org.lumieres.guide.benchmark;

import org.jspecify.annotations.NullMarked;
