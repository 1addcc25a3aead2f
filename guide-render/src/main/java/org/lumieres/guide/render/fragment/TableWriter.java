package org.lumieres.guide.render.fragment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Alignment;
import org.lumieres.guide.model.Table;
import org.lumieres.guide.model.TableCell;
import org.lumieres.guide.model.TableRow;

/** Writes tables; for a screen, in a box that scrolls by keyboard too. */
final class TableWriter {
    private final Run run;
    private final HtmlWriter html;

    public TableWriter(Run run) {
        this.run = run;
        this.html = run.html();
    }

    HtmlWriter write(Table table) {
        String named = run.anchor(table.id());
        String anchor = named == null ? run.nextTable() : named;
        if (run.medium() != Medium.SCREEN) {
            return write(table, anchor, null);
        }
        html.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\"");
        String caption = table.caption().isEmpty() ? null : run.unique(anchor + "-caption");
        if (caption == null) {
            html.attribute("aria-label", run.word("table"));
        } else {
            html.attribute("aria-labelledby", caption);
        }
        html.raw(">\n");
        return write(table, anchor, caption).raw("</div>\n");
    }

    private HtmlWriter write(Table table, String anchor, @Nullable String captionId) {
        html.raw("<table").attribute("id", anchor).raw(">\n");
        if (!table.caption().isEmpty()) {
            html.raw("<caption").attribute("id", captionId).raw(">");
            run.inlines().write(table.caption()).raw("</caption>\n");
        }
        int columns = columns(table);
        if (!table.head().isEmpty()) {
            html.raw("<thead>\n");
            table.head().forEach(row -> head(table, row, columns));
            html.raw("</thead>\n");
        }
        if (!table.rows().isEmpty()) {
            html.raw("<tbody>\n");
            table.rows().forEach(row -> row(table, row, columns));
            html.raw("</tbody>\n");
        }
        return html.raw("</table>\n");
    }

    private static int columns(Table table) {
        int columns = 0;
        for (List<TableRow> rows : List.of(table.head(), table.rows())) {
            for (TableRow row : rows) {
                columns = Math.max(columns, row.cells().size());
            }
        }
        return columns;
    }

    private void head(Table table, TableRow row, int columns) {
        html.raw("<tr>");
        for (int column = 0; column < columns; column++) {
            // The corner above row headers is often empty, and an empty header names nothing.
            if (column < row.cells().size()
                    && !row.cells().get(column).content().isEmpty()) {
                cell(table, row.cells().get(column), column, "th", "col");
            } else {
                html.raw("<td></td>");
            }
        }
        html.raw("</tr>\n");
    }

    private void row(Table table, TableRow row, int columns) {
        html.raw("<tr>");
        for (int column = 0; column < columns; column++) {
            if (column >= row.cells().size()) {
                html.raw("<td></td>");
            } else if (column == 0 && table.rowHeaders()) {
                cell(table, row.cells().get(column), column, "th", "row");
            } else {
                cell(table, row.cells().get(column), column, "td", null);
            }
        }
        html.raw("</tr>\n");
    }

    private void cell(Table table, TableCell cell, int column, String tag, @Nullable String scope) {
        html.raw("<")
                .raw(tag)
                .attribute("scope", scope)
                .attribute("class", alignment(table, column))
                .raw(">");
        run.inlines().write(cell.content()).raw("</").raw(tag).raw(">");
    }

    private static @Nullable String alignment(Table table, int column) {
        Alignment alignment =
                column < table.alignments().size() ? table.alignments().get(column) : Alignment.NONE;
        return switch (alignment) {
            case NONE -> null;
            case START -> "start";
            case CENTER -> "center";
            case END -> "end";
        };
    }
}
