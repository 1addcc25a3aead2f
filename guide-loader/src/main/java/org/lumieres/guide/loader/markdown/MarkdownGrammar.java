package org.lumieres.guide.loader.markdown;

import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Document;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.markdown.inline.InlineGrammar;

/** The dialect of Markdown that guides are written in. Thread-safe. */
final class MarkdownGrammar {
    private final Parser blind = parser(IncludeSourceSpans.NONE);
    private volatile @Nullable Parser placing;

    /** The syntax tree of a text; its nodes have no places. */
    Document parse(String markdown) {
        return (Document) blind.parse(markdown);
    }

    /** The same tree with the places of its nodes, which costs more. */
    Document parseWithPlaces(String markdown) {
        Parser known = placing;
        if (known == null) {
            known = parser(IncludeSourceSpans.BLOCKS_AND_INLINES);
            placing = known;
        }
        return (Document) known.parse(markdown);
    }

    private static Parser parser(IncludeSourceSpans places) {
        return Parser.builder()
                .extensions(
                        List.of(TablesExtension.create(), FootnotesExtension.create(), TaskListItemsExtension.create()))
                .customBlockParserFactory(new DirectiveParser.Factory())
                .customBlockParserFactory(new FenceParser.Factory())
                .customBlockParserFactory(new AdmonitionParser.Factory())
                .customBlockParserFactory(new HintParser.Factory())
                .customBlockParserFactory(new MathParser.Factory())
                .customBlockParserFactory(new DefinitionParser.Factory())
                .customBlockParserFactory(new ForeignLines())
                .inlineParserFactory(inlines())
                .includeSourceSpans(places)
                .maxOpenBlockParsers(Limits.OPEN_BLOCKS)
                .build();
    }

    private static InlineGrammar inlines() {
        return new InlineGrammar(
                List.of(
                        new AttributeListParser(),
                        new EmojiParser(),
                        new DollarMathParser(),
                        new BracketMathParser(),
                        new TemplateParser(),
                        new WikiLinkParser(),
                        new RaisedWordsParser()),
                List.of(new FootnoteCalls(), new SpacedAddressParser(), new BracketedSpanParser()),
                Limits.OPEN_INLINES);
    }
}
