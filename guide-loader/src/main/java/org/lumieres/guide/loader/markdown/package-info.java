/** Reads Markdown into the model. Internal to the loader, which calls {@code MarkdownReader} alone. */
@NullMarked
package org.lumieres.guide.loader.markdown;

import org.jspecify.annotations.NullMarked;
