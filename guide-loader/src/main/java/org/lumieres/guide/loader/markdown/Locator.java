package org.lumieres.guide.loader.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Knows where the nodes of a syntax tree stand in the source. */
interface Locator {
    /** Knows nothing: the text was parsed without places. */
    Locator BLIND = new Locator() {
        @Override
        public Span of(List<SourceSpan> pieces) {
            return Span.NONE;
        }

        @Override
        public Span of(Node node) {
            return Span.NONE;
        }
    };

    /** Where the pieces stand, from the first to the last. */
    Span of(List<SourceSpan> pieces);

    /** Where a node stands; for one that has no place of its own, such as a soft break, the nearest around it. */
    default Span of(Node node) {
        @Nullable Node placed = node;
        while (placed != null && placed.getSourceSpans().isEmpty()) {
            placed = placed.getParent();
        }
        return placed == null ? of(List.of()) : of(placed.getSourceSpans());
    }

    /** Whether a node stands in the source just as it was parsed. */
    default boolean isExact() {
        return false;
    }

    /** Places from offsets in the text that was parsed, which starts at an offset of the source. */
    static Locator startingAt(int from) {
        return new Locator() {
            @Override
            public Span of(List<SourceSpan> pieces) {
                if (pieces.isEmpty()) {
                    return Span.NONE;
                }
                SourceSpan first = pieces.get(0);
                SourceSpan last = pieces.get(pieces.size() - 1);
                return new Span(from + first.getInputIndex(), from + last.getInputIndex() + last.getLength());
            }

            @Override
            public boolean isExact() {
                return true;
            }
        };
    }

    /** One place for all, for text that is not written in the source as it was parsed. */
    static Locator fixed(Span span) {
        return pieces -> span;
    }
}
