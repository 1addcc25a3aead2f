package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;

/**
 * A list whose items are numbered.
 *
 * @param start the number of the first item, from 0
 * @param items the items
 * @param tight whether its items are set without space between (CommonMark 0.31.2, section 5.3)
 */
public record OrderedList(
        @PositiveOrZero int start, @NotEmpty List<@Valid ListItem> items, boolean tight) implements Block {

    public OrderedList {
        items = List.copyOf(items);
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("items", items);
    }

    @Override
    public String plainText() {
        return PlainText.lines(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
