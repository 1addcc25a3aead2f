package org.lumieres.guide.loader.markdown;

import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.CalloutKind;
import org.lumieres.guide.model.Inline;

/**
 * Callouts of the theme Just the Docs that hold more than a paragraph: a quote below a line such as {@code {: .note }}.
 * Below {@code {: .note-title }} the first paragraph is the title.
 */
final class JekyllCallouts {
    private static final String TITLE = "-title";

    private JekyllCallouts() {}

    /** Converts a line and the quote below it if they are such a callout. */
    static boolean convert(Reading reading, BlockConverter blocks, Paragraph line) {
        if (!(line.getFirstChild() instanceof AttributeNode node)
                || node.getNext() != null
                || !node.isKramdown()
                || node.list().attributes().size() != 1
                || !(line.getNext() instanceof BlockQuote quote)
                || quote == blocks.limit()) {
            return false;
        }
        @Nullable String written = node.list().value("class");
        if (written == null) {
            return false;
        }
        boolean titled = written.endsWith(TITLE);
        String name = titled ? written.substring(0, written.length() - TITLE.length()) : written;
        CalloutKind kind = CalloutNames.kind(ForeignContainers.nameIn(name));
        if (kind == null) {
            return false;
        }
        List<Inline> title = List.of();
        Span titleAt = Span.NONE;
        Node first = quote.getFirstChild();
        if (titled && first instanceof Paragraph && first.getNext() != null) {
            title = blocks.inlines().inside(first);
            titleAt = blocks.at(first);
            first.unlink();
        }
        Remark remark = new Remark(kind, name, title, titleAt, Remark.Fold.NONE);
        blocks.add(remark.of(blocks.inside(quote), reading.trace()), quote);
        blocks.skipTo(quote);
        return true;
    }
}
