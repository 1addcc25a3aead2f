package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * A step of a procedure. Maps to {@code schema:HowToStep}.
 *
 * @param body what to do
 */
public record Step(@NotEmpty List<@Valid Block> body) implements Node {

    public Step {
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
