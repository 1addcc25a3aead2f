package org.lumieres.guide.rule.accessibility;

import java.util.List;
import org.lumieres.guide.rule.Rule;

/** Rules after the RGAA, the French general policy for accessible content. */
public final class AccessibilityRules {
    private AccessibilityRules() {}

    /** One of each. */
    public static List<Rule> all() {
        return List.of();
    }
}
