/**
 * A guide as a site to read online: a landing page, a page a chapter, pages made of what the whole guide holds, and
 * what machines ask of a site. Files alone, for any server or none.
 */
@NullMarked
package org.lumieres.guide.render.site;

import org.jspecify.annotations.NullMarked;
