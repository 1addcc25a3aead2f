package org.lumieres.guide.model;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.Slug;

/**
 * A picture that stands on its own. HTML {@code figure}.
 *
 * @param id what links name it by, unique in its chapter; a slug, or null when nothing links to it
 * @param image the picture
 * @param caption what it shows; inline text, empty when it has none
 * @param description a long description, for what the alternative text cannot hold (RGAA 4.1.2, criterion 1.6); empty
 *     when it needs none
 */
public record Figure(
        @Nullable @Slug String id, @Valid Image image, List<@Valid Inline> caption, List<@Valid Block> description)
        implements Block {

    public Figure {
        caption = List.copyOf(caption);
        description = List.copyOf(description);
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("caption", caption);
        visitor.visitChildren("description", description);
    }

    @Override
    public String plainText() {
        return PlainText.lines(image.alt(), PlainText.inline(caption), description);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
