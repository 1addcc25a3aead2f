package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.ListItem;
import org.lumieres.guide.model.TaskState;

/** Turns the items of a list into the model's, with the state of those that are tasks. */
final class ListItems {
    private final Reading reading;
    private final BlockConverter blocks;

    ListItems(Reading reading, BlockConverter blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    List<ListItem> in(ListBlock list) {
        List<ListItem> items = new ArrayList<>();
        for (@Nullable Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            TaskState task = node.getFirstChild() instanceof TaskListItemMarker marker ? state(marker) : null;
            ListItem item = new ListItem(blocks.inside(node), task);
            reading.trace().value(item, blocks.at(node));
            items.add(item);
        }
        return items;
    }

    private static TaskState state(TaskListItemMarker marker) {
        return marker.isChecked() ? TaskState.DONE : TaskState.TODO;
    }
}
