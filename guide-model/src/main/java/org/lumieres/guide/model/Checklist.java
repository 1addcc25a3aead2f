package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.Slug;

/**
 * Points to tick before doing something. Maps to {@code schema:ItemList}.
 *
 * @param id what links name it by, unique in its chapter; a slug, or null when nothing links to it
 * @param title what it is for
 * @param introduction what to know before; may be empty
 * @param items the points in order
 */
public record Checklist(
        @Nullable @Slug String id,
        @NotBlank String title,
        List<@Valid Block> introduction,
        @NotEmpty List<@Valid ChecklistItem> items)
        implements Block {

    public Checklist {
        introduction = List.copyOf(introduction);
        items = List.copyOf(items);
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("introduction", introduction);
        visitor.visitChildren("items", items);
    }

    @Override
    public String plainText() {
        return PlainText.lines(title, introduction, items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
