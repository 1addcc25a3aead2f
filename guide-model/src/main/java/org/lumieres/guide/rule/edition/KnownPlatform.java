package org.lumieres.guide.rule.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Platform;
import org.lumieres.guide.model.Section;
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

    /** Those of the library, and those that the sheets of a guide say have closed or taken another name. */
    static List<KnownPlatform> of(Guide guide) {
        List<KnownPlatform> known = new ArrayList<>(all());
        guide.allChapters().forEach(chapter -> {
            add(chapter.body(), known);
            chapter.sections().forEach(section -> addFrom(section, known));
        });
        return known;
    }

    private static void addFrom(Section section, List<KnownPlatform> into) {
        add(section.body(), into);
        section.sections().forEach(inner -> addFrom(inner, into));
    }

    private static void add(List<Block> blocks, List<KnownPlatform> into) {
        for (Block block : blocks) {
            if (block instanceof Platform sheet && sheet.ended() != null) {
                String newName = Objects.requireNonNullElse(sheet.renamedTo(), "");
                boolean isNew = into.stream().noneMatch(known -> known.name().equals(sheet.name()));
                if (isNew) {
                    into.add(new KnownPlatform(sheet.name(), newName, sheet.ended()));
                }
            }
        }
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
