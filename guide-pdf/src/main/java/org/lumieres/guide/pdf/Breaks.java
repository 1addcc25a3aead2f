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

    /** What no page has to offer. */
    private static final double MOST = 170;
    /** What the style sheet asks for a table. */
    private static final double TABLE = 50;

    private static final double LINE = 5.5;
    /** What stands between two blocks. */
    private static final double GAP = 2;

    /** In CSS pixels: what fits the text of a page. */
    private static final double WIDEST = 537;

    private static final double HIGHEST = 567;
    private static final double PIXEL = 25.4 / 96;
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
        if (FRAMES.contains(kind) || (element.getTagName().equals("pre") && kind.isEmpty())) {
            if (height(element) <= WHOLE) {
                add("whole", element);
            }
        } else if (LISTS.contains(kind)) {
            keepEnds(element);
        } else if (element.getTagName().equals("table")) {
            keepHead(element);
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
        leave(first, sheet);
    }

    /** The head of a table stays with its first row. */
    private static void keepHead(Element table) {
        double height = 0;
        for (Element part : children(table)) {
            boolean body = part.getTagName().equals("tbody");
            height += body ? row(part) : height(part);
            if (body) {
                break;
            }
        }
        if (height > TABLE) {
            leave(height, table);
        }
    }

    /** About how high the first row is: as high as its highest cell, whose width nobody knows yet. */
    private static double row(Element body) {
        double highest = 0;
        for (Element row : children(body)) {
            List<Element> cells = children(row);
            for (Element cell : cells) {
                highest = Math.max(highest, height(cell, SIGNS / cells.size()));
            }
            break;
        }
        return highest;
    }

    /** Begins an element on the next page where less room than that is left. */
    private static void leave(double height, Element element) {
        String room = String.format(Locale.ROOT, "-fs-page-break-min-height: %.0fmm", Math.min(height, MOST));
        String style = element.getAttribute("style");
        element.setAttribute("style", style.isEmpty() ? room : style + "; " + room);
    }

    private static double picture(Element image) {
        if (image.getAttribute("height").isEmpty()
                || image.getAttribute("class").equals("sign")) {
            return LINE;
        }
        double width = Double.parseDouble(image.getAttribute("width"));
        double height = Double.parseDouble(image.getAttribute("height"));
        return height * Math.min(1, Math.min(WIDEST / width, HIGHEST / height)) * PIXEL;
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
        return height(element, SIGNS);
    }

    private static double height(Element element, double signsInLine) {
        if (element.getTagName().equals("pre")) {
            return element.getTextContent()
                    .lines()
                    .mapToDouble(line -> lines(Math.max(1, line.length()), signsInLine))
                    .sum();
        }
        double height = 0;
        int signs = 0;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && BLOCKS.contains(inner.getTagName())) {
                height += lines(signs, signsInLine) + height(inner, signsInLine);
                signs = 0;
            } else if (child instanceof Element inner && inner.getTagName().equals("img")) {
                height += picture(inner);
            } else {
                signs += child.getTextContent().strip().length();
            }
        }
        return height + lines(signs, signsInLine) + GAP;
    }

    private static double lines(int signs, double signsInLine) {
        return Math.ceil(signs / signsInLine) * LINE;
    }
}
