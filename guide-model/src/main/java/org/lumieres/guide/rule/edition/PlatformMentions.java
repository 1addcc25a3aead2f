package org.lumieres.guide.rule.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lumieres.guide.model.Platform;
import org.lumieres.guide.model.Trail;
import org.lumieres.guide.rule.Historical;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.Phrases;
import org.lumieres.guide.rule.Prose;

/** Where a guide speaks of platforms as they no longer are: not in what it calls historical, nor where it says so. */
record PlatformMentions(List<KnownPlatform> platforms) {

    /** Of those that the guide and the library know, some. */
    static PlatformMentions of(Inspection inspection, Predicate<KnownPlatform> wanted) {
        KnownPlatforms known = inspection.shared(KnownPlatforms.class, subject -> KnownPlatforms.of(subject.guide()));
        return new PlatformMentions(known.all().stream().filter(wanted).toList());
    }

    /** What is to be done with the sheet of a platform. */
    interface SheetLook {
        void at(KnownPlatform platform, Platform sheet, Trail trail);
    }

    /** What is to be done with a mention. */
    interface ProseLook {
        void at(KnownPlatform platform, Prose.Mark mark);
    }

    void eachBlock(Inspection inspection, SheetLook look) {
        inspection.each(Platform.class, (sheet, trail) -> {
            if (!Historical.isIn(trail)) {
                platforms.stream()
                        .filter(platform -> Stream.concat(Stream.of(sheet.name()), sheet.aliases().stream())
                                .anyMatch(platform.name()::equals))
                        .forEach(platform -> look.at(platform, sheet, trail));
            }
        });
    }

    /** The first mention of each in a page. */
    void eachProse(Inspection inspection, ProseLook look) {
        for (KnownPlatform platform : platforms) {
            Set<Integer> pages = new HashSet<>();
            for (String language : List.of("fr", "en")) {
                inspection.each(Phrases.of(language, platform.name()), mark -> {
                    String text = mark.prose().text();
                    Trail trail = mark.prose().trail();
                    if (text.startsWith(platform.name(), mark.start())
                            && !Historical.isIn(trail)
                            && !saysSo(text, platform)
                            && !trail.passes(Platform.class::isInstance)
                            && pages.add(System.identityHashCode(trail.page().node()))) {
                        look.at(
                                platform,
                                mark.prose()
                                        .mark(
                                                mark.start(),
                                                mark.start() + platform.name().length()));
                    }
                });
            }
        }
    }

    /** Whether the words around tell the end or the new name. */
    private static boolean saysSo(String text, KnownPlatform platform) {
        return text.contains(platform.since().substring(0, 4))
                || text.contains("ex-" + platform.name())
                || text.matches("(?s).*(?i:ancien(?:nement|ne)?|formerly|former) .{0,3}"
                        + Pattern.quote(platform.name()) + ".*")
                || (!platform.newName().isEmpty()
                        && text.matches("(?s)(?:.*[^\\p{L}\\p{Nd}])?" + Pattern.quote(platform.newName())
                                + "(?:[^\\p{L}\\p{Nd}].*)?"));
    }
}
