package org.lumieres.guide.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * Fits tables into the page: each column asks for the width of its longest word or picture. A table whose columns ask
 * for more than there is gets smaller type; when the smallest is too large still, its longest words may break and its
 * largest pictures shrink, so that no column is ever cut off. Lengths are in points.
 */
final class TableFit {
    /** The size and padding of the type of a table in the style sheet, when there is room. */
    private static final double SIZE = 9.2;

    private static final double PADDING = millimetres(2.2);
    /** The least that can still be read. */
    private static final double SMALLEST = 6.2;
    /** On each side of a cell of the class {@code dense}, in a size of one. */
    private static final double DENSE_PADDING = 0.45;
    /** What a column takes at the very least, in a size of one: a letter and its padding. */
    private static final double NARROWEST = 2;

    private static final TypeWidths WORDS = TypeWidths.of("sans-semibold");
    private static final TypeWidths CODE = TypeWidths.of("mono-regular");
    /** How large code is beside words. */
    private static final double CODE_SIZE = 0.88;
    /** Lengths are rounded when they are set. */
    private static final double ROUNDING = 1;

    private static final double PIXEL = 0.75;
    private static final double HIGHEST_PICTURE = millimetres(150);
    /** What is left to a table inside of much else. */
    private static final double LEAST_ROOM = millimetres(30);

    private final LineBreaker breaker;
    private final double measure;

    private TableFit(LineBreaker breaker, double measure) {
        this.breaker = breaker;
        this.measure = measure;
    }

    /** Fits all tables of a document for some paper. */
    static void on(Document document, Paper paper) {
        Locale locale = Locale.forLanguageTag(document.getDocumentElement().getAttribute("lang"));
        TableFit fit = new TableFit(new LineBreaker(locale), millimetres(paper.measure()));
        elements(document.getElementsByTagName("table")).forEach(fit::on);
    }

    /** A list that does not change when the document does. */
    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static double millimetres(double length) {
        return length * 72 / 25.4;
    }

    private void on(Element table) {
        List<List<Element>> columns = columns(table);
        if (columns.isEmpty()) {
            return;
        }
        double[] words = columns.stream().mapToDouble(this::longestWord).toArray();
        double[] pictures =
                columns.stream().mapToDouble(TableFit::widestPicture).toArray();
        double room = room(table) - ROUNDING * words.length;
        double padding = 2 * PADDING;
        double size = SIZE;
        double free = room - words.length * padding;
        if (Arrays.stream(asked(words, size, pictures, Double.MAX_VALUE)).sum() <= free) {
            return;
        }
        String look = table.getAttribute("class") + " fitted";
        if (Arrays.stream(words).sum() * size > free) {
            size = denseSize(words, room);
            padding = 2 * DENSE_PADDING * size;
            free = room - words.length * padding;
            look += " dense";
            table.setAttribute("style", String.format(Locale.ROOT, "font-size: %.1fpt", size));
        }
        table.setAttribute("class", look.strip());
        // A picture may shrink, so that it need not make the type smaller.
        double[] least = asked(words, size, pictures, free / words.length);
        double widest = widest(least, free);
        double[] widths =
                Arrays.stream(least).map(asked -> Math.min(asked, widest)).toArray();
        for (int i = 0; i < widths.length; i++) {
            double width = widths[i];
            columns.get(i).forEach(cell -> limitPictures(cell, width));
        }
        setWidths(table, shared(widths, lines(columns, size), free), padding);
    }

    private static double[] asked(double[] words, double size, double[] pictures, double largestPicture) {
        double[] asked = new double[words.length];
        for (int i = 0; i < asked.length; i++) {
            asked[i] = Math.max(words[i] * size, Math.min(pictures[i], largestPicture));
        }
        return asked;
    }

    /** How long the words of each column are on one line. */
    private static double[] lines(List<List<Element>> columns, double size) {
        return columns.stream()
                .mapToDouble(column -> column.stream()
                        .mapToDouble(cell -> WORDS.width(cell.getTextContent()) * size)
                        .max()
                        .orElse(0))
                .toArray();
    }

    /** What is left goes to the columns that need more than they have, by how much they need. */
    private static double[] shared(double[] widths, double[] lines, double free) {
        double[] needs = new double[widths.length];
        for (int i = 0; i < needs.length; i++) {
            needs[i] = Math.max(0, lines[i] - widths[i]);
        }
        double share = Math.min(
                1,
                (free - Arrays.stream(widths).sum())
                        / Math.max(1, Arrays.stream(needs).sum()));
        double[] shared = widths.clone();
        for (int i = 0; i < shared.length; i++) {
            shared[i] += Math.max(0, share) * needs[i];
        }
        return shared;
    }

    /** Down to a tenth of a point, as it is written. */
    private static double denseSize(double[] words, double room) {
        double fitting = room / (Arrays.stream(words).sum() + words.length * 2 * DENSE_PADDING);
        double smallest = Math.min(SMALLEST, room / (words.length * NARROWEST));
        return Math.floor(Math.min(SIZE, Math.max(smallest, fitting)) * 10) / 10;
    }

    private static void setWidths(Element table, double[] widths, double padding) {
        Element group = table.getOwnerDocument().createElement("colgroup");
        for (double width : widths) {
            Element column = table.getOwnerDocument().createElement("col");
            column.setAttribute("style", String.format(Locale.ROOT, "width: %.1fpt", width + padding + ROUNDING));
            group.appendChild(column);
        }
        Node caption = table.getElementsByTagName("caption").item(0);
        table.insertBefore(group, caption == null ? table.getFirstChild() : caption.getNextSibling());
    }

    /** The cells of each column; none where a cell spans some, as in the markup of others. */
    private static List<List<Element>> columns(Element table) {
        List<List<Element>> columns = new ArrayList<>();
        for (Element row : elements(table.getElementsByTagName("tr"))) {
            int column = 0;
            for (Node child = row.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element cell) {
                    if (cell.hasAttribute("colspan") || cell.hasAttribute("rowspan")) {
                        return List.of();
                    }
                    if (column == columns.size()) {
                        columns.add(new ArrayList<>());
                    }
                    columns.get(column).add(cell);
                    column++;
                }
            }
        }
        return columns;
    }

    /** What is left of the measure inside of what is around a table. */
    private double room(Element table) {
        double room = measure;
        for (Node around = table.getParentNode(); around instanceof Element outer; around = outer.getParentNode()) {
            room -= millimetres(inset(outer));
        }
        return Math.max(LEAST_ROOM, room);
    }

    private static double inset(Element around) {
        return switch (around.getTagName()) {
            case "li", "dd", "blockquote" -> 6;
            case "section", "div" ->
                switch (around.getAttribute("class").split(" ", 2)[0]) {
                    case "sheet", "callout" -> 10;
                    case "for", "against", "fold" -> 8;
                    default -> 0;
                };
            default -> 0;
        };
    }

    private double longestWord(List<Element> column) {
        return column.stream().mapToDouble(cell -> longest(cell, false)).max().orElse(0);
    }

    /** The width of the longest word in a size of one. */
    private double longest(Element element, boolean inCode) {
        double longest = 0;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                longest = Math.max(longest, longest(text.getData(), inCode));
            } else if (child instanceof Element inner) {
                longest = Math.max(
                        longest, longest(inner, inCode || inner.getTagName().equals("code")));
            }
        }
        return longest;
    }

    private double longest(String text, boolean inCode) {
        double longest = 0;
        breaker.setText(text);
        int from = 0;
        for (int next = breaker.next(); next >= 0; next = breaker.next()) {
            String word = text.substring(from, next).strip();
            longest = Math.max(longest, inCode ? CODE.width(word) * CODE_SIZE : WORDS.width(word));
            from = next;
        }
        return longest;
    }

    private static double widestPicture(List<Element> column) {
        return column.stream()
                .flatMap(cell -> elements(cell.getElementsByTagName("img")).stream())
                .mapToDouble(TableFit::pictureWidth)
                .max()
                .orElse(0);
    }

    private static double pictureWidth(Element image) {
        double width = length(image, "width");
        double height = length(image, "height");
        return height > HIGHEST_PICTURE ? width * HIGHEST_PICTURE / height : width;
    }

    /** Of a picture that does not say its size, as much as it may have. */
    private static double length(Element image, String name) {
        String pixels = image.getAttribute(name);
        if (pixels.isEmpty()) {
            return name.equals("width") ? Double.MAX_VALUE : 0;
        }
        return Integer.parseInt(pixels) * PIXEL;
    }

    private static void limitPictures(Element cell, double width) {
        for (Element image : elements(cell.getElementsByTagName("img"))) {
            double scale = width / length(image, "width");
            if (!image.hasAttribute("width")) {
                image.setAttribute("style", String.format(Locale.ROOT, "max-width: %.1fpt", width));
            } else if (scale < 1) {
                scale(image, "width", scale);
                scale(image, "height", scale);
            }
        }
    }

    private static void scale(Element image, String name, double scale) {
        int pixels = (int) Math.max(1, length(image, name) / PIXEL * scale);
        image.setAttribute(name, Integer.toString(pixels));
    }

    /** The width that no column may exceed for all of them to fit: the narrow ones get what they ask for. */
    private static double widest(double[] asked, double free) {
        double[] ascending = asked.clone();
        Arrays.sort(ascending);
        double left = free;
        for (int i = 0; i < ascending.length; i++) {
            double share = left / (ascending.length - i);
            if (ascending[i] > share) {
                return share;
            }
            left -= ascending[i];
        }
        return Double.MAX_VALUE;
    }
}
