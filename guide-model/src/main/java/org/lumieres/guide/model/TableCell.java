package org.lumieres.guide.model;

import jakarta.validation.Valid;
import java.util.List;

/**
 * A cell of a table.
 *
 * @param content what it says; inline text
 */
public record TableCell(List<@Valid Inline> content) implements Node {

    public TableCell {
        content = List.copyOf(content);
    }

    /**
     * A cell of plain words.
     *
     * @param text the words; empty for an empty cell
     * @return the cell
     */
    public static TableCell of(String text) {
        return new TableCell(text.isEmpty() ? List.of() : List.of(new Inline.Text(text)));
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("content", content);
    }

    @Override
    public String plainText() {
        return PlainText.inline(content);
    }
}
