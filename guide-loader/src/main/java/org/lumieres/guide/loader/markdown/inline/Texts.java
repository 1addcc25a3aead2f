package org.lumieres.guide.loader.markdown.inline;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Makes one text of texts that follow one another: signs that turned out to be words, and the words beside them. */
final class Texts {
    private Texts() {}

    /** Joins them in a node and in all that it holds; how deep that is has a limit. */
    static void join(Node parent) {
        @Nullable Node node = parent.getFirstChild();
        while (node != null) {
            if (node instanceof Text first && first.getNext() instanceof Text) {
                join(first);
            } else if (node.getFirstChild() != null) {
                join(node);
            }
            node = node.getNext();
        }
    }

    private static void join(Text first) {
        StringBuilder words = new StringBuilder(first.getLiteral());
        List<SourceSpan> places = new ArrayList<>(first.getSourceSpans());
        while (first.getNext() instanceof Text next) {
            words.append(next.getLiteral());
            next.getSourceSpans().forEach(place -> add(places, place));
            next.unlink();
        }
        first.setLiteral(words.toString());
        first.setSourceSpans(places);
    }

    /** Adds a place, as the rest of the last one if it goes on there. */
    private static void add(List<SourceSpan> places, SourceSpan place) {
        int last = places.size() - 1;
        SourceSpan before = last < 0 ? null : places.get(last);
        if (before != null && before.getInputIndex() + before.getLength() == place.getInputIndex()) {
            int length = before.getLength() + place.getLength();
            places.set(
                    last,
                    SourceSpan.of(before.getLineIndex(), before.getColumnIndex(), before.getInputIndex(), length));
        } else {
            places.add(place);
        }
    }
}
