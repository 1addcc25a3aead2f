/** What Markdown files say of themselves before their text, in our words or in those of other tools. Internal. */
@NullMarked
package org.lumieres.guide.loader.frontmatter;

import org.jspecify.annotations.NullMarked;
