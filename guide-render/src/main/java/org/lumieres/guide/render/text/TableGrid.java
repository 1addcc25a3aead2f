package org.lumieres.guide.render.text;

import java.util.ArrayList;
import java.util.List;
import org.lumieres.guide.model.Alignment;
import org.lumieres.guide.render.columns.DisplayWidth;

/** Draws the cells of a table in boxes. */
final class TableGrid {
    private final int[] widths;
    private final List<Alignment> alignments;

    TableGrid(int[] widths, List<Alignment> alignments) {
        this.widths = widths;
        this.alignments = alignments;
    }

    /** The columns that the frame takes from the page. */
    static int frame(int columns) {
        return 3 * columns + 1;
    }

    List<String> lines(List<List<String>> head, List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(rule('┌', '┬', '┐', '─'));
        head.forEach(row -> addRow(row, lines));
        if (!head.isEmpty() && !rows.isEmpty()) {
            lines.add(rule('╞', '╪', '╡', '═'));
        }
        for (int i = 0; i < rows.size(); i++) {
            int before = lines.size();
            addRow(rows.get(i), lines);
            // Rows of several lines would run into each other.
            boolean tall = lines.size() - before > 1 || (i + 1 < rows.size() && height(rows.get(i + 1)) > 1);
            if (tall && i + 1 < rows.size()) {
                lines.add(rule('├', '┼', '┤', '─'));
            }
        }
        lines.add(rule('└', '┴', '┘', '─'));
        return lines;
    }

    private int height(List<String> row) {
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            height = Math.max(height, Lines.wrap(row.get(i), widths[i]).size());
        }
        return height;
    }

    private void addRow(List<String> row, List<String> into) {
        for (int line = 0, height = height(row); line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                List<String> cell = Lines.wrap(row.get(i), widths[i]);
                text.append("│ ")
                        .append(aligned(line < cell.size() ? cell.get(line) : "", i))
                        .append(' ');
            }
            into.add(text.append('│').toString());
        }
    }

    private String aligned(String text, int column) {
        int gap = Math.max(0, widths[column] - DisplayWidth.of(text));
        int before = switch (alignments.get(column)) {
            case NONE, START -> 0;
            case CENTER -> gap / 2;
            case END -> gap;
        };
        return " ".repeat(before) + text + " ".repeat(gap - before);
    }

    private String rule(char left, char middle, char right, char line) {
        StringBuilder rule = new StringBuilder().append(left);
        for (int i = 0; i < widths.length; i++) {
            rule.append(String.valueOf(line).repeat(widths[i] + 2)).append(i + 1 < widths.length ? middle : right);
        }
        return rule.toString();
    }
}
