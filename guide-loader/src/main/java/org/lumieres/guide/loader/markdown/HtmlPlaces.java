package org.lumieres.guide.loader.markdown;

import org.commonmark.node.Node;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/** Knows where parsed nodes of HTML stand in the source: each by itself, or all in one place. */
final class HtmlPlaces {
    private final @Nullable HtmlOrigins origins;
    private final Node block;
    private final Span whole;

    private HtmlPlaces(@Nullable HtmlOrigins origins, Node block, Span whole) {
        this.origins = origins;
        this.block = block;
        this.whole = whole;
    }

    /** Knows each node's place in a run, which begins with a block. */
    static HtmlPlaces in(HtmlRun run, Node block, Span whole) {
        return new HtmlPlaces(run.origins(), block, whole);
    }

    /** Knows one place for all nodes of a piece of HTML in a line of a block. */
    static HtmlPlaces fixed(Node block, Span whole) {
        return new HtmlPlaces(null, block, whole);
    }

    /** Where a parsed node stands: its opening tag, and its closing one when it has one. */
    Span of(org.jsoup.nodes.Node node) {
        Range range = node.sourceRange();
        HtmlOrigins known = origins;
        if (known == null || !isKnown(range)) {
            return whole;
        }
        int end = range.endPos();
        if (node instanceof Element element && isKnown(element.endSourceRange())) {
            end = element.endSourceRange().endPos();
        }
        return known.between(range.startPos(), end);
    }

    /** Where the opening tag of an element stands. */
    Span ofTag(org.jsoup.nodes.Node node) {
        Range range = node.sourceRange();
        HtmlOrigins known = origins;
        return known == null || !isKnown(range) ? whole : known.between(range.startPos(), range.endPos());
    }

    /** The block of the source that a node stands in. */
    Node block(org.jsoup.nodes.Node node) {
        Range range = node.sourceRange();
        HtmlOrigins known = origins;
        return known == null || !isKnown(range) ? block : known.node(range.startPos());
    }

    private static boolean isKnown(Range range) {
        return range.isTracked() && !range.isImplicit();
    }
}
