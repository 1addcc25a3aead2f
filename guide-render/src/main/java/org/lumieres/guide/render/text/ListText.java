package org.lumieres.guide.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.BulletList;
import org.lumieres.guide.model.ChecklistItem;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.ListItem;
import org.lumieres.guide.model.OrderedList;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Step;
import org.lumieres.guide.model.TaskState;

/** Writes lists, whose items hang from their markers. */
final class ListText {
    private final BlockText blocks;

    ListText(BlockText blocks) {
        this.blocks = blocks;
    }

    List<String> bullets(BulletList list) {
        return stacked(
                list.items().stream()
                        .map(item -> item(item.task() == null ? "• " : box(item.task()), item.body(), list.tight()))
                        .toList(),
                list.tight());
    }

    List<String> numbered(OrderedList list) {
        // Counting in long: a list may start at the largest int.
        long last = (long) list.start() + list.items().size() - 1;
        List<List<String>> items = new ArrayList<>();
        for (ListItem item : list.items()) {
            String number = number((long) list.start() + items.size(), last);
            items.add(item(item.task() == null ? number : number + box(item.task()), item.body(), list.tight()));
        }
        return stacked(items, list.tight());
    }

    List<String> steps(List<Step> steps) {
        return stacked(
                IntStream.range(0, steps.size())
                        .mapToObj(i ->
                                item(number(i + 1, steps.size()), steps.get(i).body(), true))
                        .toList(),
                true);
    }

    List<String> boxes(List<ChecklistItem> items) {
        return stacked(
                items.stream()
                        .map(item ->
                                item(box(TaskState.TODO), item.required() ? required(item.body()) : item.body(), true))
                        .toList(),
                true);
    }

    private List<String> item(String marker, List<Block> body, boolean tight) {
        BlockText inner = blocks.narrower(marker.length());
        // What a tight item says goes on right below, as its list does; several paragraphs keep their distance.
        boolean close =
                tight && body.stream().filter(Paragraph.class::isInstance).count() <= 1;
        return Lines.hang(marker, close ? inner.closeLines(body) : inner.lines(body));
    }

    private static List<String> stacked(List<List<String>> items, boolean tight) {
        return tight ? items.stream().flatMap(List::stream).toList() : Lines.stack(items);
    }

    /** A number with its full stop, aligned on the last one. */
    private static String number(long number, long last) {
        return " ".repeat(digits(last) - digits(number)) + number + ". ";
    }

    private static int digits(long number) {
        return String.valueOf(number).length();
    }

    private static String box(@Nullable TaskState state) {
        return state == TaskState.DONE ? "[x] " : "[ ] ";
    }

    /** Says that a point is required at the end of its first paragraph. */
    private List<Block> required(List<Block> body) {
        Inline mark = new Inline.Text("(" + blocks.setting().wording().get("required") + ")");
        List<Block> marked = new ArrayList<>(body);
        if (!body.isEmpty() && body.get(0) instanceof Paragraph first) {
            List<Inline> content = new ArrayList<>(first.content());
            content.add(new Inline.Text("\u00A0"));
            content.add(mark);
            marked.set(0, new Paragraph(content));
        } else {
            marked.add(0, new Paragraph(List.of(mark)));
        }
        return marked;
    }
}
