/** Finds out what links lead to that name pages and headings as other tools spell them. Internal to the loader. */
@NullMarked
package org.lumieres.guide.loader.links;

import org.jspecify.annotations.NullMarked;
