/**
 * The parts of a guide as fragments of HTML, which a page, a site or a book puts into a frame of its own. Not exported:
 * what is public here is so for the renderers beside it.
 */
@NullMarked
package org.lumieres.guide.render.fragment;

import org.jspecify.annotations.NullMarked;
