package org.lumieres.guide.rule.edition;

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
            PlatformMentions mentions = PlatformMentions.of(inspection, platform -> platform.wasRenamed(day));
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
