package org.lumieres.guide.rule.edition;

import java.time.LocalDate;
import java.util.List;
import org.lumieres.guide.rule.DataFile;
import org.lumieres.guide.rule.PartialDates;

/**
 * A platform that is no longer what it was.
 *
 * @param name its name until then
 * @param newName the name it took; empty when it closed
 * @param since since when, a date of which the day may be left out
 */
record KnownPlatform(String name, String newName, String since) {

    /** All that the library knows. */
    static List<KnownPlatform> all() {
        return Known.PLATFORMS;
    }

    boolean hasEnded(LocalDate day) {
        return newName.isEmpty() && isPast(day);
    }

    boolean wasRenamed(LocalDate day) {
        return !newName.isEmpty() && isPast(day);
    }

    private boolean isPast(LocalDate day) {
        return PartialDates.end(since).filter(end -> end.isBefore(day)).isPresent();
    }

    private static KnownPlatform read(String line) {
        String[] cells = line.split("\\s*\\|\\s*", -1);
        return new KnownPlatform(cells[0], cells[2], cells[1]);
    }

    /** Read when first asked for. */
    private static final class Known {
        private static final List<KnownPlatform> PLATFORMS = DataFile.lines("platforms.txt").stream()
                .map(KnownPlatform::read)
                .toList();
    }
}
