package org.lumieres.guide.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * A column of a table, before it is set, and how wide what is in it is. Words are measured as if they were strong,
 * which is a little more than most take. Lengths are in points, or in a size of one.
 */
final class TableColumn {
    /** How large code is beside words. */
    private static final double CODE_SIZE = 0.88;

    private static final double PIXEL = 0.75;
    /** The style sheet shows no picture of a table higher than that. */
    private static final double HIGHEST_PICTURE = 150 * 72 / 25.4;

    private static final Pattern PIXELS = Pattern.compile("[1-9]\\d{0,6}");

    private final LineBreaker breaker;
    private final List<Element> cells = new ArrayList<>();

    /** Read only when a guide has a table. */
    private static final class Type {
        private static final TypeWidths WORDS = TypeWidths.of("sans-semibold");
        private static final TypeWidths CODE = TypeWidths.of("mono-regular");
    }

    private TableColumn(LineBreaker breaker) {
        this.breaker = breaker;
    }

    /** The columns of a table; none where a cell spans some, as in the markup of others. */
    static List<TableColumn> of(Element table, LineBreaker breaker) {
        List<TableColumn> columns = new ArrayList<>();
        for (Element row : elements(table.getElementsByTagName("tr"))) {
            int column = 0;
            for (Node child = row.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element cell) {
                    if (cell.hasAttribute("colspan") || cell.hasAttribute("rowspan")) {
                        return List.of();
                    }
                    if (column == columns.size()) {
                        columns.add(new TableColumn(breaker));
                    }
                    columns.get(column).cells.add(cell);
                    column++;
                }
            }
        }
        return columns;
    }

    /** A list that does not change when the document does. */
    static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The width of the longest word in a size of one. */
    double longestWord() {
        return cells.stream().mapToDouble(cell -> longest(cell, false)).max().orElse(0);
    }

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
            longest = Math.max(longest, inCode ? Type.CODE.width(word) * CODE_SIZE : Type.WORDS.width(word));
            from = next;
        }
        return longest;
    }

    /** The width of the longest cell on one line in a size of one. */
    double longestLine() {
        return cells.stream()
                .mapToDouble(cell -> Type.WORDS.width(cell.getTextContent()))
                .max()
                .orElse(0);
    }

    /** The width of the widest picture; of one that does not say its size, more than there is. */
    double widestPicture() {
        return pictures().stream().mapToDouble(TableColumn::width).max().orElse(0);
    }

    private List<Element> pictures() {
        return cells.stream()
                .flatMap(cell -> elements(cell.getElementsByTagName("img")).stream())
                .toList();
    }

    private static double width(Element picture) {
        return saysItsSize(picture) ? length(picture, "width") : Double.MAX_VALUE;
    }

    private static boolean saysItsSize(Element picture) {
        return PIXELS.matcher(picture.getAttribute("width")).matches()
                && PIXELS.matcher(picture.getAttribute("height")).matches();
    }

    private static double length(Element picture, String side) {
        return Integer.parseInt(picture.getAttribute(side)) * PIXEL;
    }

    /** Makes its pictures say the size that they are shown in: openhtmltopdf keeps room for the one that they say. */
    void shrinkHighPictures() {
        for (Element picture : pictures()) {
            if (saysItsSize(picture)) {
                scale(picture, HIGHEST_PICTURE / length(picture, "height"));
            }
        }
    }

    /** Makes its pictures no wider than some width. */
    void limitPictures(double width) {
        for (Element picture : pictures()) {
            if (saysItsSize(picture)) {
                scale(picture, width / length(picture, "width"));
            } else {
                picture.setAttribute("style", String.format(Locale.ROOT, "max-width: %.1fpt", width));
            }
        }
    }

    private static void scale(Element picture, double scale) {
        if (scale < 1) {
            scale(picture, "width", scale);
            scale(picture, "height", scale);
        }
    }

    private static void scale(Element picture, String side, double scale) {
        int pixels = (int) Math.max(1, length(picture, side) / PIXEL * scale);
        picture.setAttribute(side, Integer.toString(pixels));
    }
}
