/** The picture that stands for a site where a link to it is shared, drawn without the platform's fonts and windows. */
@NullMarked
package org.lumieres.guide.render.site.share;

import org.jspecify.annotations.NullMarked;
