/** Goals of a Maven build that validate guides and publish them. */
@NullMarked
package org.lumieres.guide.maven;

import org.jspecify.annotations.NullMarked;
