package org.lumieres.guide.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lumieres.guide.model.Alignment;
import org.lumieres.guide.model.Table;
import org.lumieres.guide.model.TableRow;

/** Writes tables as GitHub has them: one row of headers, and rows of as many cells. */
final class TableMarkdown {
    private final BlockMarkdown blocks;

    TableMarkdown(BlockMarkdown blocks) {
        this.blocks = blocks;
    }

    List<String> lines(Table table) {
        int columns = Stream.concat(table.head().stream(), table.rows().stream())
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        if (columns == 0) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        List<TableRow> rows = new ArrayList<>(table.head());
        // Markdown has no table without headers, and none with two rows of them.
        lines.add(row(rows.isEmpty() ? new TableRow(List.of()) : rows.remove(0), columns));
        lines.add(delimiters(table.alignments(), columns));
        rows.addAll(table.rows());
        rows.forEach(row -> lines.add(row(row, columns)));
        return lines;
    }

    private String row(TableRow row, int columns) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < columns; i++) {
            String cell =
                    i < row.cells().size() ? blocks.line(row.cells().get(i).content()) : "";
            // A bar ends a cell wherever it stands, even in code.
            line.append(' ').append(cell.replace("|", "\\|")).append(cell.isEmpty() ? "|" : " |");
        }
        return line.toString();
    }

    private static String delimiters(List<Alignment> alignments, int columns) {
        return Stream.concat(alignments.stream(), Stream.generate(() -> Alignment.NONE))
                .limit(columns)
                .map(TableMarkdown::delimiter)
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String delimiter(Alignment alignment) {
        return switch (alignment) {
            case NONE -> "---";
            case START -> ":--";
            case CENTER -> ":-:";
            case END -> "--:";
        };
    }
}
