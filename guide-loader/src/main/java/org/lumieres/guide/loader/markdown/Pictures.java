package org.lumieres.guide.loader.markdown;

import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** Makes the model's pictures of those of a syntax tree, and knows where the addresses of pictures and links stand. */
final class Pictures {
    private final Reading reading;
    private final SpacedAddresses spaced;

    Pictures(Reading reading) {
        this.reading = reading;
        this.spaced = new SpacedAddresses(reading);
    }

    /** The picture that a node shows. */
    org.lumieres.guide.model.Image of(Image image) {
        String alt = PlainWords.inside(image).strip();
        Span address = place(image, image.getDestination());
        String src = reading.targets().image(spaced.address(image, address), address);
        return new org.lumieres.guide.model.Image(src, alt.isEmpty() ? null : alt, false, null, null);
    }

    /** Notes where the picture that a value holds is written. */
    void trace(Object holder, Image image) {
        Trace trace = reading.trace();
        Span whole = reading.locator().of(image);
        trace.part(holder, "image", whole);
        trace.part(holder, "image/src", place(image, image.getDestination()));
        trace.part(holder, "image/alt", whole);
    }

    /**
     * Where the address, or the title, of a link or a picture stands; the whole of it when it is written elsewhere or
     * otherwise.
     */
    Span place(Node node, String address) {
        Span whole = reading.locator().of(node);
        if (!whole.isKnown() || !reading.locator().isExact()) {
            return whole;
        }
        String text = reading.source().text();
        int found = whole.end() - address.length();
        // Not lastIndexOf: it would look through all that stands before the link, too.
        while (found >= whole.start() && !text.startsWith(address, found)) {
            found--;
        }
        return found < whole.start() || address.isEmpty() ? whole : new Span(found, found + address.length());
    }
}
