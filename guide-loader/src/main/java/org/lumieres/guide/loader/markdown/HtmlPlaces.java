package org.lumieres.guide.loader.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.SourceSpan;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/**
 * Knows where a piece of an HTML block's text stands in the source. The block's lines may each have lost an
 * indentation, so a place is found line by line.
 *
 * @param base the offset of the piece in the block's text
 * @param lineStarts where the lines of the block's text start
 */
record HtmlPlaces(Reading reading, HtmlBlock block, int base, LineStarts lineStarts) {
    /** Knows the places in a block's text. */
    static HtmlPlaces in(Reading reading, HtmlBlock block) {
        return new HtmlPlaces(reading, block, 0, new LineStarts());
    }

    boolean isOn() {
        return reading.trace().isOn() || !block.getSourceSpans().isEmpty();
    }

    HtmlPlaces from(int offset) {
        return new HtmlPlaces(reading, block, base + offset, lineStarts);
    }

    /** Where a parsed node stands: its opening tag, and its closing one when it has one. */
    Span of(Node node) {
        if (!isOn()) {
            return Span.NONE;
        }
        Range range = node.sourceRange();
        if (!range.isTracked() || range.isImplicit()) {
            return reading.locator().of(block);
        }
        int end = range.endPos();
        if (node instanceof org.jsoup.nodes.Element element
                && element.endSourceRange().isTracked()
                && !element.endSourceRange().isImplicit()) {
            end = element.endSourceRange().endPos();
        }
        return between(range.startPos(), end);
    }

    /** Where the opening tag of an element stands. */
    Span ofTag(Node node) {
        if (!isOn() || !node.sourceRange().isTracked() || node.sourceRange().isImplicit()) {
            return of(node);
        }
        return between(node.sourceRange().startPos(), node.sourceRange().endPos());
    }

    /** Where the text between two offsets of the piece stands. */
    Span between(int start, int end) {
        return at(start).to(at(Math.max(start, end - 1)));
    }

    private Span at(int offset) {
        int[] starts = lineStarts.of(block);
        int position = Math.max(base + offset, 0);
        int found = Arrays.binarySearch(starts, position);
        int index = found >= 0 ? found : -found - 2;
        List<SourceSpan> lines = block.getSourceSpans();
        if (index >= lines.size() || position > block.getLiteral().length()) {
            return reading.locator().of(block);
        }
        SourceSpan line = lines.get(index);
        int column = Math.min(position - starts[index], line.getLength());
        int length = Math.min(1, line.getLength() - column);
        return reading.locator().of(List.of(line.subSpan(column, column + length)));
    }

    /** Where the lines of a block's text start; found once, when it is first asked for. Not thread-safe. */
    static final class LineStarts {
        private int @Nullable [] starts;

        private int[] of(HtmlBlock block) {
            int[] found = starts;
            if (found == null) {
                String literal = block.getLiteral();
                found = IntStream.concat(
                                IntStream.of(0),
                                IntStream.range(0, literal.length())
                                        .filter(i -> literal.charAt(i) == '\n')
                                        .map(i -> i + 1))
                        .toArray();
                starts = found;
            }
            return found;
        }
    }
}
