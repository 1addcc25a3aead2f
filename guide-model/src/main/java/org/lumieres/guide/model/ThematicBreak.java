package org.lumieres.guide.model;

/** A turn from one thought to the next. HTML {@code hr}. */
public record ThematicBreak() implements Block {

    @Override
    public void forEachChild(ChildVisitor visitor) {}

    @Override
    public String plainText() {
        return "";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
