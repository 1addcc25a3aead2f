package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.BulletList;
import org.lumieres.guide.model.Definition;
import org.lumieres.guide.model.DefinitionEntry;
import org.lumieres.guide.model.DefinitionList;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.ListItem;
import org.lumieres.guide.model.OrderedList;
import org.lumieres.guide.model.TaskState;

/** The three kinds of lists that are written in HTML. */
final class HtmlLists {
    private final Reading reading;
    private final HtmlFlow html;
    private final HtmlPlaces places;

    HtmlLists(Reading reading, HtmlFlow html, HtmlPlaces places) {
        this.reading = reading;
        this.html = html;
        this.places = places;
    }

    BulletList bullets(Element list) {
        return new BulletList(items(list), true);
    }

    OrderedList numbers(Element list) {
        return new OrderedList(start(list), items(list), true);
    }

    DefinitionList definitions(Element list) {
        return new DefinitionList(entries(list));
    }

    private List<ListItem> items(Element list) {
        List<ListItem> items = new ArrayList<>();
        List<Node> stray = new ArrayList<>();
        for (Node child : list.childNodes()) {
            if (child instanceof Element element && HtmlInlines.isBlock(element)) {
                addStray(stray, items);
                boolean item = element.normalName().equals("li");
                TaskState task = item ? takeTask(element) : null;
                add(html.blocks(item ? element.childNodes() : List.of(element)), task, element, element, items);
            } else {
                stray.add(child);
            }
        }
        addStray(stray, items);
        return items;
    }

    /** What stands in a list without being an item is wrong HTML; browsers show it, so it is one more item. */
    private void addStray(List<Node> stray, List<ListItem> items) {
        List<Block> body = stray.isEmpty() ? List.of() : html.blocks(stray);
        if (!body.isEmpty()) {
            add(body, null, stray.get(0), stray.get(stray.size() - 1), items);
        }
        stray.clear();
    }

    /** The state of the box that an item begins with, which is taken out of it. */
    private static @Nullable TaskState takeTask(Element item) {
        Node first = item;
        while (first instanceof Element element && !element.normalName().equals("input")) {
            first = element.childNodes().stream()
                    .filter(node -> !(node instanceof TextNode text && text.isBlank()))
                    .findFirst()
                    .orElse(null);
        }
        if (first instanceof Element box && box.attr("type").strip().equalsIgnoreCase("checkbox")) {
            box.remove();
            return box.hasAttr("checked") ? TaskState.DONE : TaskState.TODO;
        }
        return null;
    }

    private void add(List<Block> body, @Nullable TaskState task, Node first, Node last, List<ListItem> items) {
        ListItem item = new ListItem(body, task);
        reading.trace().value(item, places.of(first).to(places.of(last)));
        items.add(item);
    }

    private static int start(Element list) {
        try {
            return Integer.parseInt(list.attr("start").strip());
        } catch (NumberFormatException none) {
            return 1;
        }
    }

    private List<DefinitionEntry> entries(Element list) {
        List<DefinitionEntry> entries = new ArrayList<>();
        List<Inline> term = List.of();
        List<Definition> definitions = new ArrayList<>();
        for (Node child : parts(list)) {
            if (child.normalName().equals("dt") && child instanceof Element said) {
                if (!definitions.isEmpty()) {
                    entries.add(new DefinitionEntry(term, definitions));
                    definitions = new ArrayList<>();
                    term = List.of();
                }
                term = term.isEmpty() ? html.inlines(said) : joined(term, html.inlines(said));
            } else {
                boolean definition = child.normalName().equals("dd");
                List<Block> body = html.blocks(definition ? child.childNodes() : List.of(child));
                if (definition || !body.isEmpty()) {
                    definitions.add(new Definition(body));
                }
            }
        }
        if (!term.isEmpty() || !definitions.isEmpty()) {
            entries.add(new DefinitionEntry(term, definitions));
        }
        return entries;
    }

    /**
     * The terms and definitions of a list itself, were they in a {@code div}; those of a list inside are not its own.
     */
    private static List<Node> parts(Element list) {
        List<Node> parts = new ArrayList<>();
        for (Node child : list.childNodes()) {
            if (child.normalName().equals("div")) {
                parts.addAll(child.childNodes());
            } else {
                parts.add(child);
            }
        }
        return parts;
    }

    private static List<Inline> joined(List<Inline> first, List<Inline> second) {
        List<Inline> both = new ArrayList<>(first);
        both.add(new Inline.LineBreak());
        both.addAll(second);
        return both;
    }
}
