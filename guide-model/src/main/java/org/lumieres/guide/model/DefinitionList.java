package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * Terms and what they mean, in place; the guide's own vocabulary belongs in its glossary. HTML {@code dl}.
 *
 * @param entries the terms in order
 */
public record DefinitionList(@NotEmpty List<@Valid DefinitionEntry> entries) implements Block {

    public DefinitionList {
        entries = List.copyOf(entries);
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("entries", entries);
    }

    @Override
    public String plainText() {
        return PlainText.lines(entries);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
