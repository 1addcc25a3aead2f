package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
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
        for (Element child : list.children()) {
            // What stands in a list without being an item is wrong HTML; browsers show it as one more item.
            List<Block> body =
                    child.normalName().equals("li") ? html.flow(child.childNodes()) : html.flow(List.of(child));
            ListItem item = new ListItem(body, null);
            reading.trace().value(item, places.of(child));
            items.add(item);
        }
        return items;
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
        for (Element child : list.select("dt, dd")) {
            if (child.normalName().equals("dt")) {
                if (!definitions.isEmpty()) {
                    entries.add(new DefinitionEntry(term, definitions));
                    definitions = new ArrayList<>();
                    term = List.of();
                }
                term = term.isEmpty() ? html.inlines(child) : joined(term, html.inlines(child));
            } else {
                definitions.add(new Definition(html.flow(child.childNodes())));
            }
        }
        if (!term.isEmpty() || !definitions.isEmpty()) {
            entries.add(new DefinitionEntry(term, definitions));
        }
        return entries;
    }

    private static List<Inline> joined(List<Inline> first, List<Inline> second) {
        List<Inline> both = new ArrayList<>(first);
        both.add(new Inline.LineBreak());
        both.addAll(second);
        return both;
    }
}
