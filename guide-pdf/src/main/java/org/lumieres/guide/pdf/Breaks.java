package org.lumieres.guide.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Says which frames stay whole and where others may be cut. A style sheet cannot tell a short one from a long one:
 * keeping all of them whole leaves half of pages empty, cutting any leaves a line here and a line there.
 */
final class Breaks {
    /** In millimetres: what may stay empty at the foot of a page for the sake of a frame. */
    private static final double WHOLE = 70;

    private static final double LINE = 5.5;
    /** What stands between two blocks. */
    private static final double GAP = 2;

    private static final double PICTURE = 60;
    /** How many signs a line in a frame has. */
    private static final double SIGNS = 72;
    /** How many items of a list stay together on each side of a cut, where it has as many. */
    private static final int TOGETHER = 3;

    private static final Set<String> FRAMES =
            Set.of("sheet", "callout", "columns", "for", "against", "quote", "listing");
    private static final Set<String> LISTS = Set.of("checks", "steps");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "figure",
            "figcaption",
            "blockquote",
            "pre",
            "hgroup",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");

    private Breaks() {}

    static void on(Document document) {
        NodeList all = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        elements.forEach(Breaks::on);
    }

    private static void on(Element element) {
        String kind = kind(element);
        if (FRAMES.contains(kind) || element.getTagName().equals("pre")) {
            if (height(element) <= WHOLE) {
                add("whole", element);
            }
        } else if (LISTS.contains(kind)) {
            keepEnds(element);
        }
    }

    /** The first of its classes. */
    private static String kind(Element element) {
        return element.getAttribute("class").split(" ", 2)[0];
    }

    private static void add(String name, Element element) {
        String names = element.getAttribute("class");
        element.setAttribute("class", names.isEmpty() ? name : names + " " + name);
    }

    /** The items at both ends of a list stay together, and the first ones with what stands before the list. */
    private static void keepEnds(Element list) {
        List<Element> items = children(list);
        int together = Math.min(TOGETHER, items.size() / 2);
        double first = GAP;
        for (int i = 0; i < items.size(); i++) {
            if (i > 0 && (i < together || i > items.size() - together)) {
                add("together", items.get(i));
            }
            first += i < together ? height(items.get(i)) : 0;
        }
        Element sheet = (Element) list.getParentNode();
        for (Element before : children(sheet)) {
            if (before == list) {
                break;
            }
            first += height(before);
        }
        sheet.setAttribute(
                "style", String.format(Locale.ROOT, "-fs-page-break-min-height: %.0fmm", Math.min(first, 2 * WHOLE)));
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }

    /** About how high an element will stand. */
    private static double height(Element element) {
        double height = 0;
        int signs = 0;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && BLOCKS.contains(inner.getTagName())) {
                height += lines(signs) + height(inner);
                signs = 0;
            } else if (child instanceof Element inner && inner.getTagName().equals("img")) {
                height += PICTURE;
            } else {
                signs += child.getTextContent().strip().length();
            }
        }
        if (element.getTagName().equals("pre")) {
            return element.getTextContent()
                    .lines()
                    .mapToDouble(line -> lines(Math.max(1, line.length())))
                    .sum();
        }
        return height + lines(signs) + GAP;
    }

    private static double lines(int signs) {
        return Math.ceil(signs / SIGNS) * LINE;
    }
}
