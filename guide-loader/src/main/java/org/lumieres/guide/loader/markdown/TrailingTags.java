package org.lumieres.guide.loader.markdown;

import java.util.function.Predicate;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.jspecify.annotations.Nullable;

/** The ends of elements at the end of a paragraph that an HTML block before it began: {@code Text.</details>}. */
final class TrailingTags {
    private TrailingTags() {}

    /** Makes HTML blocks behind the paragraph of such tags. */
    static void split(Paragraph paragraph, Predicate<String> isOpen) {
        while (paragraph.getLastChild() instanceof HtmlInline last) {
            HtmlTag tag = HtmlTag.of(last.getLiteral());
            if (!tag.closing() || !isOpen.test(tag.name()) || isOpened(tag.name(), last)) {
                return;
            }
            HtmlBlock block = new HtmlBlock();
            block.setLiteral(last.getLiteral());
            block.setSourceSpans(last.getSourceSpans());
            paragraph.insertAfter(block);
            last.unlink();
            if (paragraph.getLastChild() instanceof SoftLineBreak line) {
                line.unlink();
            }
        }
    }

    private static boolean isOpened(String name, Node close) {
        for (@Nullable Node node = close.getPrevious(); node != null; node = node.getPrevious()) {
            if (node instanceof HtmlInline html) {
                HtmlTag tag = HtmlTag.of(html.getLiteral());
                if (tag.name().equals(name)) {
                    return !tag.closing();
                }
            }
        }
        return false;
    }
}
