package org.lumieres.guide.loader.markdown;

import java.util.List;
import org.commonmark.node.Image;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Inline;

/** Makes the model's pictures of those of a syntax tree. */
final class Pictures {
    private static final String MARKUP = "*_`[<";

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
        tellMarkup(image.getTitle(), image);
        if (image instanceof SizedImage sized) {
            Span at = reading.placeOf(sized.size(), image);
            reading.findings().add(Severity.INFO, "unknown-attribute", at, "attributes.left", sized.size());
        }
        return new org.lumieres.guide.model.Image(src, alt.isEmpty() ? null : alt, false, null, null);
    }

    /** Tells of markup in a title, which is words alone. */
    private void tellMarkup(@Nullable String title, Image image) {
        if (title == null || title.chars().noneMatch(c -> MARKUP.indexOf(c) >= 0)) {
            return;
        }
        List<Inline> read = InlineText.read(reading.aside(), title);
        boolean words = read.stream().allMatch(Inline.Text.class::isInstance);
        Span at = reading.placeOf(title, image);
        // Behind a backslash a sign is no markup; then the title is not found as it was read.
        boolean asWritten = !at.isKnown() || at.end() - at.start() == title.length();
        if (!words && asWritten) {
            reading.findings().warning("markup-as-text", at, "picture.title", title);
        }
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
