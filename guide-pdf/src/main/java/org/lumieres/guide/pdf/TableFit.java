package org.lumieres.guide.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

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
    /** Lengths are rounded when they are set. */
    private static final double ROUNDING = 1;
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
        TableColumn.elements(document.getElementsByTagName("table")).forEach(fit::on);
    }

    private static double millimetres(double length) {
        return length * 72 / 25.4;
    }

    private void on(Element table) {
        List<TableColumn> columns = TableColumn.of(table, breaker);
        if (columns.isEmpty()) {
            return;
        }
        columns.forEach(TableColumn::shrinkHighPictures);
        double[] words = each(columns, TableColumn::longestWord);
        double[] pictures = each(columns, TableColumn::widestPicture);
        double room = room(table) - ROUNDING * words.length;
        double padding = 2 * PADDING;
        double size = SIZE;
        double free = room - words.length * padding;
        if (sum(asked(words, size, pictures, Double.MAX_VALUE)) <= free) {
            return;
        }
        String look = table.getAttribute("class") + " fitted";
        if (sum(words) * size > free) {
            size = denseSize(words, room);
            padding = 2 * DENSE_PADDING * size;
            free = room - words.length * padding;
            look += " dense";
            table.setAttribute("style", String.format(Locale.ROOT, "font-size: %.1fpt", size));
        }
        table.setAttribute("class", look.strip());
        // A picture may shrink, so that it need not make the type smaller.
        double[] widths = capped(asked(words, size, pictures, free / words.length), free);
        for (int i = 0; i < widths.length; i++) {
            columns.get(i).limitPictures(widths[i]);
        }
        setWidths(table, shared(widths, each(columns, TableColumn::longestLine), size, free), padding);
    }

    private static double[] each(List<TableColumn> columns, ToDoubleFunction<TableColumn> width) {
        return columns.stream().mapToDouble(width).toArray();
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
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

    /** Down to a tenth of a point, as it is written. */
    private static double denseSize(double[] words, double room) {
        double fitting = room / (sum(words) + words.length * 2 * DENSE_PADDING);
        double smallest = Math.min(SMALLEST, room / (words.length * NARROWEST));
        return Math.floor(Math.min(SIZE, Math.max(smallest, fitting)) * 10) / 10;
    }

    private static double[] asked(double[] words, double size, double[] pictures, double largestPicture) {
        double[] asked = new double[words.length];
        for (int i = 0; i < asked.length; i++) {
            asked[i] = Math.max(words[i] * size, Math.min(pictures[i], largestPicture));
        }
        return asked;
    }

    /** What is asked for where there is as much; else the narrow columns get it, and the others all the same. */
    private static double[] capped(double[] asked, double free) {
        double[] ascending = asked.clone();
        Arrays.sort(ascending);
        double left = free;
        for (int i = 0; i < ascending.length; i++) {
            double share = left / (ascending.length - i);
            if (ascending[i] > share) {
                return Arrays.stream(asked).map(width -> Math.min(width, share)).toArray();
            }
            left -= ascending[i];
        }
        return asked;
    }

    /** What is left goes to the columns whose lines are longer than they are, by how much longer. */
    private static double[] shared(double[] widths, double[] lines, double size, double free) {
        double[] needed = new double[widths.length];
        for (int i = 0; i < needed.length; i++) {
            needed[i] = Math.max(0, lines[i] * size - widths[i]);
        }
        double share = Math.min(1, Math.max(0, free - sum(widths)) / Math.max(1, sum(needed)));
        double[] shared = new double[widths.length];
        for (int i = 0; i < shared.length; i++) {
            shared[i] = widths[i] + share * needed[i];
        }
        return shared;
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
}
