package org.lumieres.guide.loader.markdown;

import org.commonmark.node.Image;

/** Makes the model's pictures of those of a syntax tree. */
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
        Span address = reading.placeOf(image.getDestination(), image);
        String src = reading.targets().image(spaced.address(image, address), address);
        return new org.lumieres.guide.model.Image(src, alt.isEmpty() ? null : alt, false, null, null);
    }

    /** Notes where the picture that a value holds is written. */
    void trace(Object holder, Image image) {
        Trace trace = reading.trace();
        Span whole = reading.locator().of(image);
        trace.part(holder, "image", whole);
        trace.part(holder, "image/src", reading.placeOf(image.getDestination(), image));
        trace.part(holder, "image/alt", whole);
    }
}
