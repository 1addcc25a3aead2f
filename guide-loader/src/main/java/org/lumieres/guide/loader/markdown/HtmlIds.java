package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Slugs;

/** The ids and names that elements of HTML have: what a guide can take for an id, and what links alone know. */
final class HtmlIds {
    private HtmlIds() {}

    /** The id of an element, when it can be one in a guide. */
    static @Nullable String of(Reading reading, Element element) {
        String id = element.attr("id");
        if (id.isEmpty() || !id.equals(Slugs.slug(id))) {
            return null;
        }
        reading.ids().take(id);
        return id;
    }

    /** What links may name an element by, or anything in it. */
    static List<String> within(Element element) {
        List<String> names = new ArrayList<>(0);
        if (element.childrenSize() == 0) {
            add(element, names);
        } else {
            element.getAllElements().forEach(inner -> add(inner, names));
        }
        return names;
    }

    /** What links may name an element by. */
    static List<String> own(Element element) {
        List<String> names = new ArrayList<>(0);
        add(element, names);
        return names;
    }

    private static void add(Element element, List<String> names) {
        String id = element.attr("id");
        String name = element.normalName().equals("a") ? element.attr("name") : "";
        if (!id.isEmpty()) {
            names.add(id);
        }
        if (!name.isEmpty()) {
            names.add(name);
        }
    }
}
