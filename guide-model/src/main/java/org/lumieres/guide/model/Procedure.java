package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.Slug;

/**
 * Steps to follow in order. Maps to {@code schema:HowTo}.
 *
 * @param id what links name it by, unique in its chapter; a slug, or null when nothing links to it
 * @param title what it achieves
 * @param introduction what to know before; may be empty
 * @param steps the steps in order
 */
public record Procedure(
        @Nullable @Slug String id,
        @NotBlank String title,
        List<@Valid Block> introduction,
        @NotEmpty List<@Valid Step> steps)
        implements Block {

    public Procedure {
        introduction = List.copyOf(introduction);
        steps = List.copyOf(steps);
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("introduction", introduction);
        visitor.visitChildren("steps", steps);
    }

    @Override
    public String plainText() {
        return PlainText.lines(title, introduction, steps);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
