/** How an application has one kind of block written its own way, on a page as on a site. */
@NullMarked
package org.lumieres.guide.render.markup;

import org.jspecify.annotations.NullMarked;
