package org.lumieres.guide.rule.accessibility;

import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** A link without words cannot be named, nor followed by ear. */
final class EmptyLink extends LibraryRule {
    EmptyLink() {
        super("empty-link", Severity.ERROR);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.each(Inline.Link.class, (link, trail) -> {
            if (isEmpty(link)) {
                inspection.found(trail, "empty-link", link.url());
            }
        });
        inspection.each(Inline.Reference.class, (reference, trail) -> {
            if (reference.kind() != Inline.Reference.Kind.FOOTNOTE && isEmpty(reference) && hasContent(reference)) {
                inspection.found(trail, "empty-link", reference.target());
            }
        });
    }

    /** A reference without content at all shows the title of what it leads to. */
    private static boolean hasContent(Inline.Reference reference) {
        return !reference.content().isEmpty();
    }

    private static boolean isEmpty(Inline link) {
        return link.plainText().isBlank()
                && link.walk().noneMatch(node -> node instanceof Inline.Picture picture && mayNameIt(picture.image()));
    }

    /**
     * Whether a picture says what the link is, or should: that it does not is a fault of its own, {@code image-alt}.
     */
    private static boolean mayNameIt(Image image) {
        return !image.decorative() || (image.alt() != null && !image.alt().isBlank());
    }
}
