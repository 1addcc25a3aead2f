package org.lumieres.guide.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of a table.
 *
 * @param cells its cells
 */
public record TableRow(List<@Valid TableCell> cells) implements Node {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /**
     * A row of plain words.
     *
     * @param cells the words of each cell
     * @return the row
     */
    public static TableRow of(String... cells) {
        return new TableRow(Stream.of(cells).map(TableCell::of).toList());
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("cells", cells);
    }

    @Override
    public String plainText() {
        return PlainText.join("\t", cells);
    }
}
