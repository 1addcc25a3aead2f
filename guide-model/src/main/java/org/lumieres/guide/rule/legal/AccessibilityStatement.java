package org.lumieres.guide.rule.legal;

import java.time.LocalDate;
import java.time.Period;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** A public site says how accessible it is, and says it again every three years. */
final class AccessibilityStatement extends LibraryRule {
    private static final Period GOOD_FOR = Period.ofYears(3);

    AccessibilityStatement() {
        super("accessibility-statement", Severity.INFO);
    }

    @Override
    public void check(Inspection inspection) {
        Guide guide = inspection.guide();
        if (!guide.formats().contains(Format.SITE)) {
            return;
        }
        var statement = guide.accessibility();
        ModelPath path = ModelPath.ROOT.property("accessibility");
        if (statement == null) {
            inspection.found(path, "accessibility-statement.missing");
            return;
        }
        LocalDate date = statement.date();
        if (date == null) {
            inspection.found(path, "accessibility-statement.undated");
        } else if (inspection
                .subject()
                .asOf()
                .filter(date.plus(GOOD_FOR)::isBefore)
                .isPresent()) {
            inspection.found(path.property("date"), "accessibility-statement.old", date.toString());
        }
    }
}
