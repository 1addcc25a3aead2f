package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lumieres.guide.model.TableCell;

/**
 * Lays the cells of a table out where each has its own row and column: a cell over several rows is said in each, for it
 * says what they are about; beside a cell over several columns there are empty ones. Not thread-safe.
 */
final class HtmlSpans {
    private static final int WIDEST = 1_000;
    private static final TableCell EMPTY = TableCell.of("");

    private final Map<Integer, Below> below = new HashMap<>();
    private List<TableCell> row = new ArrayList<>();
    private int cells;

    /** A cell that goes on in the rows below. */
    private record Below(TableCell cell, int rows) {}

    /** How many columns a cell is over that asks for a number of them. */
    static int columns(int asked) {
        return Math.min(asked, WIDEST);
    }

    void startRow() {
        row = new ArrayList<>();
    }

    /** Adds a cell to the row; true when it is one of a single row and column. */
    boolean add(TableCell cell, int columns, int rows) {
        fill();
        for (int i = 0; i < columns(columns) && (i == 0 || cells < Limits.TABLE_CELLS); i++) {
            TableCell here = i == 0 ? cell : EMPTY;
            if (rows > 1) {
                below.put(row.size(), new Below(here, rows - 1));
            }
            put(here);
        }
        return columns == 1 && rows == 1;
    }

    /** The cells of the row, with those from above. */
    List<TableCell> endRow() {
        fill();
        return row;
    }

    /** Says that cells go no further: those of a head do not reach the body. */
    void endGroup() {
        below.clear();
    }

    /** Puts the cells from above that stand where the row has come to. */
    private void fill() {
        for (Below cell = below.remove(row.size()); cell != null; cell = below.remove(row.size())) {
            if (cells >= Limits.TABLE_CELLS) {
                return;
            }
            if (cell.rows() > 1) {
                below.put(row.size(), new Below(cell.cell(), cell.rows() - 1));
            }
            put(cell.cell());
        }
    }

    private void put(TableCell cell) {
        row.add(cell);
        cells++;
    }
}
