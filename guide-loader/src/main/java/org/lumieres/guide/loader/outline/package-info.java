/**
 * Finds the outline of a folder that nobody made for this library, in what other tools call for. Internal to the
 * loader.
 */
@NullMarked
package org.lumieres.guide.loader.outline;

import org.jspecify.annotations.NullMarked;
