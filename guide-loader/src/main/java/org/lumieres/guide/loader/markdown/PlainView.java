package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a block's words look like to its author where they are no markup: as they are written, backslashes included. In
 * the place of all markup stands one sign that nobody writes.
 */
final class PlainView {
    /** Stands for markup: a link's brackets, code, a formula. */
    static final char MARKUP = '\uFFFC';

    /** Ends a line that the author broke on purpose. */
    static final char BREAK = '\u2028';

    private final StringBuilder words = new StringBuilder();
    /** Where each piece begins here, and in the source. */
    private final List<int[]> pieces = new ArrayList<>();

    private final String source;
    private final int from;

    private PlainView(String source, int from) {
        this.source = source;
        this.from = from;
    }

    /** The view of a block that holds words. */
    static PlainView of(Node block, String source, int from) {
        PlainView view = new PlainView(source, from);
        @Nullable Node node = block.getFirstChild();
        while (node != null) {
            view.add(node);
            @Nullable Node next = node.getFirstChild();
            while (next == null && node != block) {
                next = node.getNext();
                if (next == null) {
                    node = node.getParent();
                    if (node != null && node != block) {
                        view.words.append(MARKUP);
                    }
                }
                if (node == null) {
                    return view;
                }
            }
            node = next;
        }
        return view;
    }

    private void add(Node node) {
        if (node instanceof SoftLineBreak) {
            words.append('\n');
        } else if (node instanceof HardLineBreak) {
            words.append(BREAK);
        } else if (node instanceof Text || isText(node)) {
            node.getSourceSpans().forEach(this::add);
        } else if (!(node instanceof Block)) {
            words.append(MARKUP);
        }
    }

    /** Whether attributes are text like what stands before them; those of a heading are not. */
    static boolean isText(@Nullable Node node) {
        return node instanceof AttributeNode
                && node.getPrevious() instanceof Text
                && !(node.getParent() instanceof Heading);
    }

    private void add(SourceSpan span) {
        int start = from + span.getInputIndex();
        int end = Math.min(start + span.getLength(), source.length());
        if (start >= 0 && start < end) {
            pieces.add(new int[] {words.length(), start});
            words.append(source, start, end);
        }
    }

    CharSequence words() {
        return words;
    }

    /** Where words of the view stand in the source. */
    Span place(int start, int end) {
        return new Span(offset(start), offset(end - 1) + 1);
    }

    private int offset(int at) {
        int offset = 0;
        for (int[] piece : pieces) {
            if (piece[0] > at) {
                break;
            }
            offset = piece[1] + at - piece[0];
        }
        return offset;
    }
}
