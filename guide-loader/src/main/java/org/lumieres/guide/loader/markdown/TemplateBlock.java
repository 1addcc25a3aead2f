package org.lumieres.guide.loader.markdown;

import org.commonmark.node.CustomBlock;

/** A paragraph of templates: {@link TemplateNode}s and the ends of lines between them. */
final class TemplateBlock extends CustomBlock {}
