package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A remark set apart from the text.
 *
 * @param kind what it is for
 * @param title its own title, or null for the name of its kind
 * @param body what it says
 */
public record Callout(
        CalloutKind kind, @Nullable String title, @NotEmpty List<@Valid Block> body) implements Block {

    public Callout {
        body = List.copyOf(body);
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("body", body);
    }

    @Override
    public String plainText() {
        return PlainText.lines(title, body);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
