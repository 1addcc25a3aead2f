package org.lumieres.guide.rule.edition;

import java.time.LocalDate;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.VolumeStatus;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.PartialDates;
import org.lumieres.guide.rule.TrailPath;

/** A volume that was announced for a day comes, or its day is changed. */
final class PlannedVolumeLate extends LibraryRule {
    PlannedVolumeLate() {
        super("planned-volume-late", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection
                .subject()
                .asOf()
                .ifPresent(day -> inspection.each(Volume.class, (volume, trail) -> {
                    String due = volume.due();
                    if (due != null && volume.status() == VolumeStatus.PLANNED && isPast(due, day)) {
                        inspection.found(
                                TrailPath.of(trail).property("due"), "planned-volume-late", volume.title(), due);
                    }
                }));
    }

    private static boolean isPast(String due, LocalDate day) {
        return PartialDates.end(due).filter(end -> end.isBefore(day)).isPresent();
    }
}
