package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Alignment;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Table;
import org.lumieres.guide.model.TableCell;
import org.lumieres.guide.model.TableRow;

/** Tables that are written in HTML, for their caption and the headers of their rows. */
final class HtmlTables {
    private final Reading reading;
    private final HtmlFlow html;
    private final HtmlPlaces places;

    HtmlTables(Reading reading, HtmlFlow html, HtmlPlaces places) {
        this.reading = reading;
        this.html = html;
        this.places = places;
    }

    List<Block> convert(Element table) {
        List<Element> head = new ArrayList<>();
        List<Element> body = new ArrayList<>();
        for (Element row : rows(table)) {
            boolean heads =
                    body.isEmpty() && (isInHead(row) || cells(row).stream().allMatch(HtmlTables::isHeader));
            (heads ? head : body).add(row);
        }
        boolean rowHeaders = !body.isEmpty() && body.stream().allMatch(HtmlTables::startsWithHeader);
        Element caption = child(table, "caption");
        List<Inline> words = caption == null ? List.of() : html.inlines(caption);
        HtmlSpans spans = new HtmlSpans();
        List<TableRow> headRows = convert(head, spans);
        spans.endGroup();
        Table made = new Table(
                HtmlIds.of(reading, table), words, alignments(head, body), rowHeaders, headRows, convert(body, spans));
        reading.trace().value(made, places.of(table));
        return List.of(made);
    }

    /** The rows of a table itself, not those of one inside; those of its foot come last. */
    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        List<Element> foot = new ArrayList<>();
        for (Element part : table.children()) {
            if (part.normalName().equals("tr")) {
                rows.add(part);
            } else if (!part.normalName().equals("caption")) {
                List<Element> into = part.normalName().equals("tfoot") ? foot : rows;
                part.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(into::add);
            }
        }
        rows.addAll(foot);
        return rows;
    }

    private List<TableRow> convert(List<Element> rows, HtmlSpans spans) {
        List<TableRow> converted = new ArrayList<>();
        for (Element row : rows) {
            spans.startRow();
            for (Element cell : cells(row)) {
                TableCell made = new TableCell(html.inlines(cell));
                reading.trace().value(made, places.of(cell));
                if (!spans.add(made, number(cell, "colspan"), number(cell, "rowspan"))) {
                    reading.told().html(places.block(cell), "html.span", "", places.ofTag(cell));
                }
            }
            TableRow made = new TableRow(spans.endRow());
            reading.trace().value(made, places.of(row));
            converted.add(made);
        }
        return converted;
    }

    private static int number(Element cell, String attribute) {
        try {
            return Math.max(1, Integer.parseInt(cell.attr(attribute).strip()));
        } catch (NumberFormatException none) {
            return 1;
        }
    }

    private static List<Alignment> alignments(List<Element> head, List<Element> body) {
        List<Element> first = head.isEmpty() ? (body.isEmpty() ? List.of() : cells(body.get(0))) : cells(head.get(0));
        return first.stream()
                .flatMap(cell ->
                        Collections.nCopies(HtmlSpans.columns(number(cell, "colspan")), alignment(cell)).stream())
                .limit(Limits.TABLE_CELLS)
                .toList();
    }

    private static Alignment alignment(Element cell) {
        String style = cell.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        String align = cell.attr("align").strip().toLowerCase(Locale.ROOT);
        if (align.equals("center") || style.contains("text-align:center")) {
            return Alignment.CENTER;
        } else if (align.equals("right") || style.contains("text-align:right")) {
            return Alignment.END;
        } else if (align.equals("left") || style.contains("text-align:left")) {
            return Alignment.START;
        }
        return Alignment.NONE;
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell -> isHeader(cell) || cell.normalName().equals("td"))
                .toList();
    }

    private static boolean isHeader(Element cell) {
        return cell.normalName().equals("th");
    }

    private static boolean isInHead(Element row) {
        return row.parent() != null && row.parent().normalName().equals("thead");
    }

    private static boolean startsWithHeader(Element row) {
        List<Element> cells = cells(row);
        return !cells.isEmpty() && isHeader(cells.get(0));
    }

    private static @Nullable Element child(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> child.normalName().equals(name))
                .findFirst()
                .orElse(null);
    }
}
