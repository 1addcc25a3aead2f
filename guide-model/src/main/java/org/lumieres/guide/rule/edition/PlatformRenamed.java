package org.lumieres.guide.rule.edition;

import java.util.List;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** A platform is called by its name of the day. */
final class PlatformRenamed extends LibraryRule {
    PlatformRenamed() {
        super("platform-renamed", Severity.INFO);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.subject().asOf().ifPresent(day -> {
            List<KnownPlatform> renamed = KnownPlatform.of(inspection.guide()).stream()
                    .filter(platform -> platform.wasRenamed(day))
                    .toList();
            PlatformMentions mentions = new PlatformMentions(renamed);
            mentions.eachBlock(inspection, (platform, block, trail) -> {
                if (block.renamedTo() == null) {
                    inspection.found(trail, "platform-renamed", platform.name(), platform.newName(), platform.since());
                }
            });
            mentions.eachProse(
                    inspection,
                    (platform, mark) -> inspection.found(
                            mark, "platform-renamed", platform.name(), platform.newName(), platform.since()));
        });
    }
}
