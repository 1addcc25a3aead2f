package org.lumieres.guide.rule.accessibility;

import java.util.stream.Stream;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Table;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** A table that only places things beside each other is read cell by cell for nothing. */
final class LayoutTable extends LibraryRule {
    LayoutTable() {
        super("layout-table", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.each(Table.class, (table, trail) -> {
            int columns = Stream.concat(table.head().stream(), table.rows().stream())
                    .mapToInt(row -> row.cells().size())
                    .max()
                    .orElse(0);
            boolean oneRow = table.head().isEmpty() && table.rows().size() == 1;
            boolean noHeads =
                    table.head().stream().allMatch(row -> row.plainText().isBlank());
            if (columns == 1 || oneRow || (noHeads && table.rows().size() == 1)) {
                inspection.found(trail, "layout-table");
            }
        });
    }
}
