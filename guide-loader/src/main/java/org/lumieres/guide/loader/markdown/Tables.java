package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Alignment;
import org.lumieres.guide.model.Table;
import org.lumieres.guide.model.TableRow;

/** The tables of GitHub's Markdown. */
final class Tables {
    private final Reading reading;
    private final InlineConverter inlines;
    private final LostCells lost;

    Tables(Reading reading, InlineConverter inlines, LostCells lost) {
        this.reading = reading;
        this.inlines = inlines;
        this.lost = lost;
    }

    Table convert(TableBlock table) {
        List<Alignment> alignments = new ArrayList<>();
        List<TableRow> head = new ArrayList<>();
        List<TableRow> rows = new ArrayList<>();
        for (@Nullable Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            List<TableRow> target = part instanceof TableBody ? rows : head;
            for (@Nullable Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (alignments.isEmpty()) {
                    alignments.addAll(alignments(row));
                }
                if (!isAttributes(row)) {
                    target.add(row(row));
                }
            }
        }
        TableCaption caption = TableCaption.take(reading, inlines, table);
        return new Table(caption.id(), caption.words(), alignments, false, head, rows);
    }

    /**
     * Whether the line below a table, which then is a row of it, holds the table's attributes in the way of Kramdown.
     */
    private boolean isAttributes(Node row) {
        boolean attributes = row.getNext() == null
                && row.getFirstChild() != null
                && row.getFirstChild().getFirstChild() instanceof AttributeNode node
                && node.getNext() == null
                && node.isKramdown();
        if (attributes && row.getFirstChild().getFirstChild() instanceof AttributeNode node) {
            LeftAttributes.tell(reading, node);
        }
        return attributes;
    }

    private TableRow row(Node node) {
        List<org.lumieres.guide.model.TableCell> cells = new ArrayList<>();
        for (@Nullable Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
            org.lumieres.guide.model.TableCell converted = new org.lumieres.guide.model.TableCell(inlines.inside(cell));
            reading.trace().value(converted, reading.locator().of(cell));
            cells.add(converted);
        }
        lost.tell(node);
        TableRow row = new TableRow(cells);
        reading.trace().value(row, reading.locator().of(node));
        return row;
    }

    private static List<Alignment> alignments(Node row) {
        List<Alignment> alignments = new ArrayList<>();
        for (@Nullable Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            alignments.add(cell instanceof TableCell tableCell ? alignment(tableCell) : Alignment.NONE);
        }
        return alignments;
    }

    private static Alignment alignment(TableCell cell) {
        TableCell.@Nullable Alignment written = cell.getAlignment();
        if (written == null) {
            return Alignment.NONE;
        }
        return switch (written) {
            case LEFT -> Alignment.START;
            case CENTER -> Alignment.CENTER;
            case RIGHT -> Alignment.END;
        };
    }
}
