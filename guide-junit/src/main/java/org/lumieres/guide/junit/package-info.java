/** Asserts in a test that a guide is valid. */
@NullMarked
package org.lumieres.guide.junit;

import org.jspecify.annotations.NullMarked;
