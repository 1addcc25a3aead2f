package org.lumieres.guide.rule.legal;

import java.util.List;
import org.lumieres.guide.rule.Rule;

/** Rules of rights and of the law. */
public final class LegalRules {
    private LegalRules() {}

    /** One of each. */
    public static List<Rule> all() {
        return List.of(
                new ImprintIncomplete(),
                new AccessibilityStatement(),
                new LicenceConflict(),
                new ImageCredit(),
                new ThirdPartyRequest(),
                new PersonalData());
    }
}
