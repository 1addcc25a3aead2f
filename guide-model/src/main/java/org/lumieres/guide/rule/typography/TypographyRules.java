package org.lumieres.guide.rule.typography;

import java.util.List;
import org.lumieres.guide.rule.Rule;

/** Rules of how French and other languages are set. */
public final class TypographyRules {
    private TypographyRules() {}

    /** One of each. */
    public static List<Rule> all() {
        return List.of(
                new EtcDots(),
                new DecimalPoint(),
                new Ligature(),
                new CapitalAccent(),
                new Ordinal(),
                new UnprintableSign());
    }
}
