/**
 * Parses the words inside blocks: a parser of inlines for commonmark-java, which goes on parsing the blocks. Internal
 * to the loader.
 */
@NullMarked
package org.lumieres.guide.loader.markdown.inline;

import org.jspecify.annotations.NullMarked;
