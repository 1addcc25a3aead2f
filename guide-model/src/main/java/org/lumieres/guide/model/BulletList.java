package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * A list whose items have no order. An item with a task state makes it a task list.
 *
 * @param items the items
 * @param tight whether its items are set without space between (CommonMark 0.31.2, section 5.3)
 */
public record BulletList(@NotEmpty List<@Valid ListItem> items, boolean tight) implements Block {

    public BulletList {
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
