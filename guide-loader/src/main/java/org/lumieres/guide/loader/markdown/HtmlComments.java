package org.lumieres.guide.loader.markdown;

import java.util.HashMap;
import java.util.Map;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Comments that begin in one HTML block and end in a later one, or in a paragraph: a blank line ends the block, though
 * not the comment. What lies between is taken out of the tree. Not thread-safe.
 */
final class HtmlComments {
    private static final String END = "-->";

    private final @Nullable Node limit;
    private final Map<HtmlBlock, Integer> ends = new HashMap<>();
    private boolean endless;

    HtmlComments(@Nullable Node limit) {
        this.limit = limit;
    }

    /** Where the comment ends in a block that began before it; 0 when none did. */
    int endIn(HtmlBlock block) {
        return ends.getOrDefault(block, 0);
    }

    /**
     * Takes out all from behind a block to the end of the comment that it begins; does nothing when there is no end.
     */
    boolean dropUpToEnd(HtmlBlock block) {
        @Nullable Node end = endless ? null : endOf(block);
        if (end == null) {
            endless = true;
            return false;
        }
        for (@Nullable Node node = block.getNext(); node != null && node != end; node = block.getNext()) {
            node.unlink();
        }
        return true;
    }

    private @Nullable Node endOf(HtmlBlock block) {
        for (@Nullable Node node = block.getNext(); node != null && node != limit; node = node.getNext()) {
            if (node instanceof HtmlBlock html) {
                int end = html.getLiteral().indexOf(END);
                if (end >= 0) {
                    ends.put(html, end + END.length());
                    return node;
                }
            } else if (node instanceof Paragraph paragraph && cut(paragraph)) {
                return node;
            }
        }
        return null;
    }

    /** Takes out the beginning of a paragraph that is the end of a comment. */
    private static boolean cut(Paragraph paragraph) {
        @Nullable Node node = paragraph.getFirstChild();
        while (node != null && !(node instanceof Text text && text.getLiteral().contains(END))) {
            node = node.getNext();
        }
        if (!(node instanceof Text last)) {
            return false;
        }
        while (last.getPrevious() != null) {
            last.getPrevious().unlink();
        }
        String words = last.getLiteral();
        last.setLiteral(words.substring(words.indexOf(END) + END.length()).stripLeading());
        return true;
    }
}
