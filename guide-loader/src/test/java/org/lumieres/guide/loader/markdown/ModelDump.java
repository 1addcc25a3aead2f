package org.lumieres.guide.loader.markdown;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumieres.guide.loader.markdown.MarkdownReader.ChapterText;
import org.lumieres.guide.model.Inline;

/**
 * Writes a piece of the model as an outline: a line for each record with its plain values, its lists indented below.
 * What is null, empty or false is left out; inlines stand on one line.
 */
final class ModelDump {
    private final StringBuilder out = new StringBuilder();

    static String of(ChapterText chapter) {
        ModelDump dump = new ModelDump();
        dump.out.append("title:").append(inlines(chapter.title())).append('\n');
        chapter.id().ifPresent(id -> dump.out.append("id: ").append(id).append('\n'));
        chapter.language()
                .ifPresent(tag -> dump.out.append("language: ").append(tag).append('\n'));
        chapter.body().forEach(block -> dump.record((Record) block, 0));
        chapter.sections().forEach(section -> dump.record(section, 0));
        return dump.out.toString();
    }

    static String of(List<?> nodes) {
        ModelDump dump = new ModelDump();
        nodes.forEach(node -> dump.record((Record) node, 0));
        return dump.out.toString();
    }

    static String inlines(List<?> content) {
        StringBuilder line = new StringBuilder();
        for (Object inline : content) {
            line.append(' ').append(inline((Record) inline));
        }
        return line.toString();
    }

    private void record(Record value, int depth) {
        List<RecordComponent> lists = new ArrayList<>();
        out.append("  ".repeat(depth)).append(value.getClass().getSimpleName());
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object held = get(component, value);
            if (held instanceof List<?> list && isNodes(list)) {
                lists.add(component);
            } else {
                scalar(component.getName(), held)
                        .ifPresent(text -> out.append(' ').append(text));
            }
        }
        out.append('\n');
        lists.forEach(component -> list(component.getName(), (List<?>) get(component, value), depth + 1));
    }

    private void list(String name, List<?> content, int depth) {
        out.append("  ".repeat(depth)).append(name).append(':');
        if (content.get(0) instanceof Inline) {
            out.append(inlines(content)).append('\n');
        } else {
            out.append('\n');
            content.forEach(node -> record((Record) node, depth + 1));
        }
    }

    private static String inline(Record inline) {
        if (inline instanceof Inline.Text text) {
            return quoted(text.text());
        }
        StringBuilder line = new StringBuilder(inline.getClass().getSimpleName()).append('(');
        for (RecordComponent component : inline.getClass().getRecordComponents()) {
            Object held = get(component, inline);
            String text = held instanceof List<?> list
                    ? inlines(list).strip()
                    : scalar(component.getName(), held).orElse("");
            line.append(line.charAt(line.length() - 1) == '(' || text.isEmpty() ? "" : " ")
                    .append(text);
        }
        return line.append(')').toString();
    }

    private static Optional<String> scalar(String name, Object value) {
        if (value == null || Boolean.FALSE.equals(value) || value.equals(List.of())) {
            return Optional.empty();
        }
        if (Boolean.TRUE.equals(value)) {
            return Optional.of(name);
        }
        if (value instanceof Record record) {
            return Optional.of(name + "=" + inline(record));
        }
        return Optional.of(name + "=" + (value instanceof String text ? quoted(text) : value));
    }

    private static boolean isNodes(List<?> list) {
        return !list.isEmpty() && list.get(0) instanceof Record;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\n", "\\n").replace("\u00a0", "~") + '"';
    }

    private static Object get(RecordComponent component, Record value) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
