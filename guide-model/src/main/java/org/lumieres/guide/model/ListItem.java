package org.lumieres.guide.model;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a list.
 *
 * @param body what it holds
 * @param task whether the task is done; null when it is no task
 */
public record ListItem(List<@Valid Block> body, @Nullable TaskState task) implements Node {

    public ListItem {
        body = List.copyOf(body);
    }

    /**
     * An item that is no task.
     *
     * @param body what it holds
     * @return the item
     */
    public static ListItem of(Block... body) {
        return new ListItem(List.of(body), null);
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
