package org.lumieres.guide.rule.accessibility;

import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Table;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** A caption says what a table holds before it is read cell by cell. */
final class TableCaption extends LibraryRule {
    TableCaption() {
        super("table-caption", Severity.INFO);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.each(Table.class, (table, trail) -> {
            if (table.caption().isEmpty() && table.rows().size() > 1) {
                inspection.found(trail, "table-caption");
            }
        });
    }
}
