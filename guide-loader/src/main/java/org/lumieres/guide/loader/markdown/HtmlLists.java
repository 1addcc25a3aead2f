package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.BulletList;
import org.lumieres.guide.model.Definition;
import org.lumieres.guide.model.DefinitionEntry;
import org.lumieres.guide.model.DefinitionList;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.ListItem;
import org.lumieres.guide.model.OrderedList;

/** The three kinds of lists that are written in HTML. */
final class HtmlLists {
    private final Reading reading;
    private final HtmlBlocks html;
    private final HtmlPlaces places;

    HtmlLists(Reading reading, HtmlBlocks html, HtmlPlaces places) {
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
            if (child instanceof Element element && !HtmlElements.isInline(element)) {
                addStray(stray, items);
                boolean item = element.normalName().equals("li");
                add(html.flow(item ? element.childNodes() : List.of(element)), element, element, items);
            } else {
                stray.add(child);
            }
        }
        addStray(stray, items);
        return items;
    }

    /** What stands in a list without being an item is wrong HTML; browsers show it, so it is one more item. */
    private void addStray(List<Node> stray, List<ListItem> items) {
        List<Block> body = stray.isEmpty() ? List.of() : html.flow(stray);
        if (!body.isEmpty()) {
            add(body, stray.get(0), stray.get(stray.size() - 1), items);
        }
        stray.clear();
    }

    private void add(List<Block> body, Node first, Node last, List<ListItem> items) {
        ListItem item = new ListItem(body, null);
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
                List<Block> body = html.flow(definition ? child.childNodes() : List.of(child));
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
