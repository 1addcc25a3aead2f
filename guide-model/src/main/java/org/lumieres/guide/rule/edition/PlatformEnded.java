package org.lumieres.guide.rule.edition;

import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** What a guide says of a platform that has closed is history. */
final class PlatformEnded extends LibraryRule {
    PlatformEnded() {
        super("platform-ended", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.subject().asOf().ifPresent(day -> {
            PlatformMentions mentions = PlatformMentions.of(inspection, platform -> platform.hasEnded(day));
            mentions.eachBlock(inspection, (platform, block, trail) -> {
                if (block.ended() == null) {
                    inspection.found(trail, "platform-ended", platform.name(), platform.since());
                }
            });
            mentions.eachProse(
                    inspection,
                    (platform, mark) -> inspection.found(mark, "platform-ended", platform.name(), platform.since()));
        });
    }
}
