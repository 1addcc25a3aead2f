package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Knows where the text of an {@link HtmlRun} stands in the source. The lines of an HTML block may each have lost an
 * indentation, so a place is found line by line. Not thread-safe.
 */
final class HtmlOrigins {
    private final Locator locator;
    private final List<Origin> origins = new ArrayList<>();
    private final Map<HtmlBlock, int[]> lines = new HashMap<>();

    HtmlOrigins(Locator locator) {
        this.locator = locator;
    }

    /** What stands in the run from an offset on: the text of a block from another offset on, or Markdown. */
    private record Origin(
            int start, Node node, int offset, @Nullable Node limit) {}

    /** Says that a block's text follows. */
    void copy(int start, HtmlBlock block, int offset) {
        origins.add(new Origin(start, block, offset, null));
    }

    /** Says that an element follows that stands for Markdown. */
    void markdown(int start, Node first, Node limit) {
        origins.add(new Origin(start, first, 0, limit));
    }

    /** The block, or the first node of Markdown, that stands at an offset of the run. */
    Node node(int offset) {
        return origin(offset).node();
    }

    /** Where the text between two offsets of the run stands. */
    Span between(int start, int end) {
        return at(start).to(at(Math.max(start, end - 1)));
    }

    /** Where the text between two offsets of a block's text stands. */
    Span in(HtmlBlock block, int start, int end) {
        return at(block, start).to(at(block, Math.max(start, end - 1)));
    }

    private Span at(int offset) {
        Origin origin = origin(offset);
        if (origin.node() instanceof HtmlBlock block) {
            return at(block, origin.offset() + offset - origin.start());
        }
        Node limit = origin.limit();
        Span first = locator.of(origin.node());
        return limit == null || limit.getPrevious() == null ? first : first.to(locator.of(limit.getPrevious()));
    }

    private Origin origin(int offset) {
        int low = 0;
        int high = origins.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (origins.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return origins.get(low);
    }

    private Span at(HtmlBlock block, int position) {
        List<SourceSpan> spans = block.getSourceSpans();
        if (spans.isEmpty()) {
            return locator.of(block);
        }
        int[] starts = lines.computeIfAbsent(block, HtmlOrigins::lineStarts);
        int found = Arrays.binarySearch(starts, position);
        int index = found >= 0 ? found : -found - 2;
        if (index >= spans.size() || position > block.getLiteral().length()) {
            return locator.of(block);
        }
        SourceSpan line = spans.get(index);
        int column = Math.min(position - starts[index], line.getLength());
        int length = Math.min(1, line.getLength() - column);
        return locator.of(List.of(line.subSpan(column, column + length)));
    }

    private static int[] lineStarts(HtmlBlock block) {
        String literal = block.getLiteral();
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, literal.length())
                                .filter(i -> literal.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }
}
