package org.lumieres.guide.model;

import jakarta.validation.Valid;
import java.util.List;

/**
 * One meaning of a term of a definition list.
 *
 * @param body the meaning
 */
public record Definition(List<@Valid Block> body) implements Node {

    public Definition {
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
