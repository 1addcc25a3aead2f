package org.lumieres.guide.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lumieres.guide.model.Alignment;
import org.lumieres.guide.model.Table;
import org.lumieres.guide.model.TableRow;

/** Writes a table as a grid when the page has room for it, else as a list of its rows. */
final class TableText {
    private final BlockText blocks;

    TableText(BlockText blocks) {
        this.blocks = blocks;
    }

    List<String> lines(Table table) {
        List<String> caption = blocks.inline(table.caption());
        int columns = Stream.of(table.head(), table.rows())
                .flatMap(List::stream)
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        if (columns == 0) {
            return caption;
        }
        List<List<String>> head = texts(table.head(), columns);
        List<List<String>> rows = texts(table.rows(), columns);
        List<List<String>> all = new ArrayList<>(head);
        all.addAll(rows);
        List<String> body = ColumnWidths.fit(all, columns, blocks.width() - TableGrid.frame(columns))
                .map(widths -> new TableGrid(widths, alignments(table, columns)).lines(head, rows))
                .orElseGet(() -> records(head, rows, columns));
        return Lines.join(caption, body);
    }

    private List<List<String>> texts(List<TableRow> rows, int columns) {
        List<List<String>> texts = new ArrayList<>();
        for (TableRow row : rows) {
            List<String> cells = new ArrayList<>();
            row.cells().forEach(cell -> cells.add(blocks.text(cell.content())));
            while (cells.size() < columns) {
                cells.add("");
            }
            texts.add(cells);
        }
        return texts;
    }

    private static List<Alignment> alignments(Table table, int columns) {
        List<Alignment> alignments = new ArrayList<>(table.alignments());
        while (alignments.size() < columns) {
            alignments.add(Alignment.NONE);
        }
        return alignments;
    }

    /** A row as an item of a list, a cell a line after its column's header: a header alone is a cell left empty. */
    private List<String> records(List<List<String>> head, List<List<String>> rows, int columns) {
        List<List<String>> records = new ArrayList<>();
        for (List<String> row : rows.isEmpty() ? head : rows) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                String cell = row.get(i);
                String header = rows.isEmpty() ? "" : header(head, i);
                if (!cell.isBlank() || !header.isBlank()) {
                    String text =
                            header.isBlank() ? cell : blocks.setting().wording().get("text.labelled", header, cell);
                    lines.addAll(Lines.hang(
                            lines.isEmpty() ? "• " : "  ",
                            "    ",
                            blocks.narrower(4).plain(text)));
                }
            }
            records.add(lines);
        }
        return Lines.stack(records);
    }

    private static String header(List<List<String>> head, int column) {
        return String.join(
                ", ",
                head.stream()
                        .map(row -> row.get(column))
                        .filter(text -> !text.isBlank())
                        .toList());
    }
}
