package org.lumieres.guide.loader.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Document;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The dialect of Markdown that guides are written in. Immutable and thread-safe. */
final class MarkdownGrammar {
    private final Parser blind = parser(IncludeSourceSpans.NONE);
    private final Parser placing = parser(IncludeSourceSpans.BLOCKS_AND_INLINES);

    /** The syntax tree of a text; its nodes have no places. */
    Document parse(String markdown) {
        return (Document) blind.parse(markdown);
    }

    /** The same tree with the places of its nodes, which costs more. */
    Document parseWithPlaces(String markdown) {
        return (Document) placing.parse(markdown);
    }

    private static Parser parser(IncludeSourceSpans places) {
        List<Extension> extensions = List.of(
                TablesExtension.create(),
                StrikethroughExtension.create(),
                FootnotesExtension.create(),
                TaskListItemsExtension.create());
        return Parser.builder()
                .linkProcessor(new FootnoteCalls())
                .linkMarker('^')
                .linkProcessor(new SpacedAddressParser())
                .extensions(extensions)
                .customBlockParserFactory(new DirectiveParser.Factory())
                .customBlockParserFactory(new FenceParser.Factory())
                .customBlockParserFactory(new AdmonitionParser.Factory())
                .customBlockParserFactory(new HintParser.Factory())
                .customBlockParserFactory(new MathParser.Factory())
                .customBlockParserFactory(new DefinitionParser.Factory())
                .customBlockParserFactory(new ForeignLines())
                .customInlineContentParserFactory(new InlineSyntax(new AttributeListParser(), Set.of('{', '#')))
                .customInlineContentParserFactory(new InlineSyntax(new EmojiParser(), Set.of(':')))
                .customInlineContentParserFactory(new InlineSyntax(new DollarMathParser(), Set.of('$')))
                .customInlineContentParserFactory(new InlineSyntax(new BracketMathParser(), Set.of('\\')))
                .customInlineContentParserFactory(new InlineSyntax(new TemplateParser(), Set.of('{', '<')))
                .includeSourceSpans(places)
                .maxOpenBlockParsers(Limits.OPEN_BLOCKS)
                .maxInlineNesting(Limits.OPEN_INLINES)
                .build();
    }
}
