package org.lumieres.guide.render.markdown;

import java.util.ArrayList;
import java.util.List;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.BulletList;
import org.lumieres.guide.model.ChecklistItem;
import org.lumieres.guide.model.Definition;
import org.lumieres.guide.model.DefinitionEntry;
import org.lumieres.guide.model.DefinitionList;
import org.lumieres.guide.model.ListItem;
import org.lumieres.guide.model.OrderedList;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Step;
import org.lumieres.guide.model.TaskState;

/** Writes lists, tight ones without an empty line anywhere in them, loose ones with one that tells they are. */
final class ListMarkdown {
    private static final int LARGEST_NUMBER = 999_999_999;

    /** Words to the parser, which minds empty lines behind words alone, and nothing once they are read. */
    private static final String UNSEEN = "[-]: #";

    private final BlockMarkdown blocks;

    ListMarkdown(BlockMarkdown blocks) {
        this.blocks = blocks;
    }

    List<String> bullets(BulletList list, char marker) {
        List<List<String>> items = new ArrayList<>();
        for (ListItem item : list.items()) {
            items.add(
                    item(marker + " ", content(item, list.tight(), list.items().size() == 1)));
        }
        return join(items, list.tight());
    }

    List<String> numbered(OrderedList list, char marker) {
        List<List<String>> items = new ArrayList<>();
        for (ListItem item : list.items()) {
            long number = Math.min(LARGEST_NUMBER, (long) list.start() + items.size());
            items.add(item(
                    number + "" + marker + " ",
                    content(item, list.tight(), list.items().size() == 1)));
        }
        return join(items, list.tight());
    }

    List<String> steps(List<Step> steps) {
        boolean tight = steps.stream().allMatch(step -> step.body().size() <= 1);
        List<List<String>> items = new ArrayList<>();
        for (Step step : steps) {
            items.add(item((items.size() + 1) + ". ", blocks.close(tight).lines(step.body())));
        }
        return join(items, tight);
    }

    List<String> points(List<ChecklistItem> points) {
        boolean tight = points.stream().allMatch(point -> point.body().size() <= 1);
        List<List<String>> items = new ArrayList<>();
        for (ChecklistItem point : points) {
            Attributes attributes = new Attributes().id(point.id()).flag("required", point.required());
            items.add(item("- ", marked(point.body(), attributes, blocks.close(tight))));
        }
        return join(items, tight);
    }

    /** Attributes stand at the end of the first paragraph, or before everything where the item begins otherwise. */
    private static List<String> marked(List<Block> body, Attributes attributes, BlockMarkdown blocks) {
        List<String> lines = blocks.lines(body);
        if (attributes.isEmpty()) {
            return lines;
        }
        if (body.isEmpty()
                || !(body.get(0) instanceof Paragraph first)
                || first.content().isEmpty()) {
            return blocks.stack(List.of(List.of(attributes.toString()), lines));
        }
        List<String> marked = new ArrayList<>(lines);
        int last = blocks.visit(first).size() - 1;
        marked.set(last, marked.get(last) + " " + attributes);
        return marked;
    }

    List<String> definitions(DefinitionList list) {
        List<List<String>> entries = new ArrayList<>();
        for (DefinitionEntry entry : list.entries()) {
            List<String> lines = new ArrayList<>(List.of(blocks.line(entry.term())));
            for (Definition definition : entry.definitions()) {
                List<String> body = blocks.lines(definition.body());
                lines.addAll(item(":   ", body));
            }
            entries.add(lines);
        }
        return blocks.close(false).stack(entries);
    }

    private List<String> content(ListItem item, boolean tight, boolean alone) {
        BlockMarkdown inner = blocks.close(tight);
        List<Block> body = item.body();
        List<String> lines = tight ? tightLines(body) : inner.lines(body);
        boolean startsWithWords = !body.isEmpty() && body.get(0) instanceof Paragraph;
        if (item.task() != null) {
            lines = boxed(item.task(), startsWithWords, lines, inner);
            startsWithWords = true;
        }
        if (alone && !tight && (body.size() < 2 || !startsWithWords)) {
            // One item that holds one block has nowhere for the empty line that says it is loose.
            lines = startsWithWords
                    ? inner.stack(List.of(lines, List.of(TextEscaper.NOTHING)))
                    : inner.stack(List.of(List.of(UNSEEN), lines.isEmpty() ? List.of(TextEscaper.NOTHING) : lines));
        }
        return lines;
    }

    /** A list may follow words at once, when it can break a paragraph; all else is kept apart by comments. */
    private List<String> tightLines(List<Block> body) {
        BlockMarkdown inner = blocks.close(true);
        List<String> lines = inner.lines(body);
        boolean usual = body.size() == 2
                && body.get(0) instanceof Paragraph words
                && !words.content().isEmpty()
                && interrupts(body.get(1));
        if (usual) {
            lines = new ArrayList<>(lines);
            lines.remove(inner.visit((Paragraph) body.get(0)).size());
        }
        return lines;
    }

    private static boolean interrupts(Block block) {
        return block instanceof BulletList list
                && !list.items().isEmpty()
                && !list.items().get(0).body().isEmpty();
    }

    private static List<String> boxed(
            TaskState task, boolean startsWithWords, List<String> lines, BlockMarkdown inner) {
        String box = task == TaskState.DONE ? "[x] " : "[ ] ";
        if (!startsWithWords || lines.isEmpty()) {
            return inner.stack(List.of(List.of(box + TextEscaper.NOTHING), lines));
        }
        List<String> boxed = new ArrayList<>(lines);
        boxed.set(0, box + boxed.get(0));
        return boxed;
    }

    private static List<String> item(String marker, List<String> content) {
        List<String> lines = content.isEmpty() ? List.of(TextEscaper.NOTHING) : content;
        return Prefix.hang(marker, " ".repeat(marker.length()), lines);
    }

    private static List<String> join(List<List<String>> items, boolean tight) {
        List<String> lines = new ArrayList<>();
        for (List<String> item : items) {
            if (!lines.isEmpty() && !tight) {
                lines.add("");
            }
            lines.addAll(item);
        }
        return lines;
    }
}
