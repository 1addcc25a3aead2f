package org.lumieres.guide.loader.markdown.inline;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.jspecify.annotations.Nullable;

/** Links and pictures whose address stands behind them or is defined elsewhere (CommonMark 0.31.2, 6.3 and 6.4). */
final class MarkdownLink implements LinkSyntax {
    @Override
    public @Nullable Found read(BracketedWords words, Cursor cursor, InlineParserContext definitions) {
        String destination = words.destination();
        if (destination != null) {
            return found(words, destination, words.title());
        }
        String label = words.label();
        if ((label == null || label.isEmpty()) && !words.mayBeLabel()) {
            return null;
        }
        String name = label == null || label.isEmpty() ? words.text() : label;
        LinkReferenceDefinition definition = definitions.getDefinition(LinkReferenceDefinition.class, name);
        return definition == null ? null : found(words, definition.getDestination(), definition.getTitle());
    }

    private static Found found(BracketedWords words, String destination, @Nullable String title) {
        boolean image = words.marker() == '!';
        Node node = image ? new Image(destination, title) : new Link(destination, title);
        return new Found(node, true, image);
    }
}
