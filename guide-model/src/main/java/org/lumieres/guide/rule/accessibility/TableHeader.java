package org.lumieres.guide.rule.accessibility;

import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Table;
import org.lumieres.guide.model.TableCell;
import org.lumieres.guide.model.TableRow;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** The cells of a table are read with their headers. */
final class TableHeader extends LibraryRule {
    TableHeader() {
        super("table-header", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.each(Table.class, (table, trail) -> {
            if (table.head().isEmpty()) {
                if (!table.rowHeaders()) {
                    inspection.found(trail, "table-header.none");
                }
                return;
            }
            TableRow last = table.head().get(table.head().size() - 1);
            for (int i = 1; i < last.cells().size(); i++) {
                if (last.cells().get(i).plainText().isBlank()
                        && !hasPicture(last.cells().get(i))) {
                    inspection.found(trail, "table-header.empty", i + 1);
                    return;
                }
            }
        });
    }

    private static boolean hasPicture(TableCell cell) {
        return cell.walk().anyMatch(Inline.Picture.class::isInstance);
    }
}
