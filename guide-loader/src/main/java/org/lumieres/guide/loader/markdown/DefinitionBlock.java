package org.lumieres.guide.loader.markdown;

import org.commonmark.node.CustomBlock;

/** One definition of the term before it. */
final class DefinitionBlock extends CustomBlock {}
