package org.lumieres.guide.rule.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Platform;
import org.lumieres.guide.model.Section;

/**
 * The platforms that are no longer what they were: those of the library, and those that the sheets of a guide say have
 * closed or taken another name.
 *
 * @param all those of the library first
 */
record KnownPlatforms(List<KnownPlatform> all) {
    KnownPlatforms {
        all = List.copyOf(all);
    }

    static KnownPlatforms of(Guide guide) {
        List<KnownPlatform> known = new ArrayList<>(KnownPlatform.all());
        guide.allChapters().forEach(chapter -> {
            add(chapter.body(), known);
            chapter.sections().forEach(section -> addFrom(section, known));
        });
        return new KnownPlatforms(known);
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
}
