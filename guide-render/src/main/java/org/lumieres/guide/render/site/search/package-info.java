/** Makes the index that readers of a site search in, and the script that searches in it. */
@NullMarked
package org.lumieres.guide.render.site.search;

import org.jspecify.annotations.NullMarked;
