package org.lumieres.guide.rule.edition;

import java.time.LocalDate;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.TrailPath;

/** What has an end is taken away when it has come. */
final class Expired extends LibraryRule {
    Expired() {
        super("expired", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection
                .subject()
                .asOf()
                .ifPresent(day -> inspection.each(Chapter.class, (chapter, trail) -> {
                    LocalDate end = chapter.expires();
                    if (end != null && end.isBefore(day)) {
                        inspection.found(TrailPath.of(trail).property("expires"), "expired", end.toString());
                    }
                }));
    }
}
