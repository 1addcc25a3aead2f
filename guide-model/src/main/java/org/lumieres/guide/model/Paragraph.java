package org.lumieres.guide.model;

import jakarta.validation.Valid;
import java.util.List;

/**
 * A run of text.
 *
 * @param content what it says; inline text
 */
public record Paragraph(List<@Valid Inline> content) implements Block {

    public Paragraph {
        content = List.copyOf(content);
    }

    /**
     * A paragraph of plain words.
     *
     * @param text the words, taken as they are
     * @return the paragraph
     */
    public static Paragraph of(String text) {
        return new Paragraph(List.of(new Inline.Text(text)));
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("content", content);
    }

    @Override
    public String plainText() {
        return PlainText.inline(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
