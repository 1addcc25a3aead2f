package org.lumieres.guide.rule.accessibility;

import java.util.List;
import org.lumieres.guide.rule.Rule;

/** Rules after the RGAA, the French general policy for accessible content. */
public final class AccessibilityRules {
    private AccessibilityRules() {}

    /** One of each. */
    public static List<Rule> all() {
        return List.of(
                new ImageAltFilename(),
                new ChartDescription(),
                new MediaAlternative(),
                new TableHeader(),
                new TableCaption(),
                new LayoutTable(),
                new LinkText(),
                new EmptyLink(),
                new LanguageChange(),
                new DuplicateTitle(),
                new DirectionWords(),
                new DownloadInfo(),
                new EmojiAlternative(),
                new FakeHeading());
    }
}
