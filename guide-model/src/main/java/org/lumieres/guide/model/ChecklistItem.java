package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.Slug;
import org.lumieres.guide.constraint.Warning;

/**
 * A point of a checklist.
 *
 * @param id what it is known by from one edition to the next, unique in its list; a slug
 * @param required whether the list is not done without it
 * @param body what to check
 */
public record ChecklistItem(
        @Nullable @NotNull(payload = Warning.class) @Slug String id,
        boolean required,
        @NotEmpty List<@Valid Block> body)
        implements Node {

    public ChecklistItem {
        body = List.copyOf(body);
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("body", body);
    }

    @Override
    public String plainText() {
        return PlainText.lines(body);
    }
}
