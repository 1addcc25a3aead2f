package org.lumieres.guide.model;

import jakarta.validation.constraints.NotBlank;

/**
 * Mathematics on lines of its own, kept as the text of its notation.
 *
 * @param text the notation, as TeX has it
 */
public record DisplayMath(@NotBlank String text) implements Block {

    @Override
    public void forEachChild(ChildVisitor visitor) {}

    @Override
    public String plainText() {
        return text;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
