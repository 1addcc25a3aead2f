package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * Text that a reader unfolds. HTML {@code details}.
 *
 * @param summary what shows while it is folded; inline text
 * @param open whether it starts unfolded
 * @param body what it holds
 */
public record Details(@NotEmpty List<@Valid Inline> summary, boolean open, List<@Valid Block> body) implements Block {

    public Details {
        summary = List.copyOf(summary);
        body = List.copyOf(body);
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("summary", summary);
        visitor.visitChildren("body", body);
    }

    @Override
    public String plainText() {
        return PlainText.lines(PlainText.inline(summary), body);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
