package org.lumieres.guide.rule.edition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** A guide that promises a new edition every year keeps its word. */
final class EditionOverdue extends LibraryRule {
    EditionOverdue() {
        super("edition-overdue", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        Edition edition = inspection.guide().edition();
        if (edition == null || edition.issued() == null || edition.frequency() == null) {
            return;
        }
        LocalDate last = Objects.requireNonNullElse(edition.modified(), edition.issued());
        Optional<LocalDate> next = after(last, edition.frequency());
        inspection
                .subject()
                .asOf()
                .filter(day -> next.isPresent() && next.get().isBefore(day))
                .ifPresent(day -> inspection.found(
                        ModelPath.ROOT.property("edition").property("frequency"),
                        "edition-overdue",
                        next.get().toString()));
    }

    private static Optional<LocalDate> after(LocalDate last, String frequency) {
        try {
            return Optional.of(last.plus(Period.parse(frequency)));
        } catch (DateTimeException noPeriod) {
            return Optional.empty();
        }
    }
}
