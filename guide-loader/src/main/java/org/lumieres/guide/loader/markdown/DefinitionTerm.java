package org.lumieres.guide.loader.markdown;

import org.commonmark.node.CustomBlock;

/** A term that definitions follow. It holds inlines, or the paragraph that turned out to be the term. */
final class DefinitionTerm extends CustomBlock {}
