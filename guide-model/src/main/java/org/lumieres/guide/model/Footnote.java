package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * A note that an {@link Inline.Reference} of the same chapter calls; renderers gather them at the chapter's end.
 * DPUB-ARIA {@code doc-endnote}.
 *
 * @param id what its calls name it by, unique in its chapter
 * @param body what it says
 */
public record Footnote(@NotBlank String id, @NotEmpty List<@Valid Block> body) implements Block {

    public Footnote {
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

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
