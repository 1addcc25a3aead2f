package org.lumieres.guide.loader.markdown;

import java.util.List;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * An element in a line of text that is read as a whole, for what is in it is no text: the sources of a video, the
 * strokes of a drawing, the choices of a list.
 */
final class OpaqueElement {
    private OpaqueElement() {}

    /** Adds what the element becomes that one tag opens and another closes. */
    static void add(Reading reading, Node open, Node close, Span whole, InlineRun run) {
        StringBuilder html = new StringBuilder();
        for (@Nullable Node node = open; node != null && node != close; node = node.getNext()) {
            boolean markup = node instanceof HtmlInline tag && !CharacterData.is(tag.getLiteral());
            html.append(markup ? ((HtmlInline) node).getLiteral() : HtmlRun.escaped(PlainWords.of(node)));
        }
        new HtmlInlines(reading, HtmlPlaces.fixed(open, whole), markdown -> List.of())
                .add(reading.html().parse(html.toString()), run, false);
    }
}
