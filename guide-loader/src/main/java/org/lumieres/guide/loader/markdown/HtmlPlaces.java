package org.lumieres.guide.loader.markdown;

import java.util.List;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.SourceSpan;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/**
 * Knows where a piece of an HTML block's text stands in the source. The block's lines may each have lost an
 * indentation, so a place is found line by line.
 *
 * @param base the offset of the piece in the block's text
 */
record HtmlPlaces(Reading reading, HtmlBlock block, int base) {

    boolean isOn() {
        return reading.trace().isOn() || !block.getSourceSpans().isEmpty();
    }

    HtmlPlaces from(int offset) {
        return new HtmlPlaces(reading, block, base + offset);
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
        String literal = block.getLiteral();
        int lineStart = 0;
        List<SourceSpan> lines = block.getSourceSpans();
        for (SourceSpan line : lines) {
            int lineEnd = literal.indexOf('\n', lineStart);
            int last = lineEnd < 0 ? literal.length() : lineEnd;
            if (base + offset <= last) {
                int column = Math.min(Math.max(base + offset - lineStart, 0), line.getLength());
                int length = Math.min(1, line.getLength() - column);
                return reading.locator().of(List.of(line.subSpan(column, column + length)));
            }
            lineStart = last + 1;
        }
        return reading.locator().of(block);
    }
}
