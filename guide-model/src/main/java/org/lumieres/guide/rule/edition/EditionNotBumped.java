package org.lumieres.guide.rule.edition;

import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** What readers may compare has a number or a date of its own. */
final class EditionNotBumped extends LibraryRule {
    EditionNotBumped() {
        super("edition-not-bumped", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.subject().previous().ifPresent(before -> {
            Edition now = inspection.guide().edition();
            if (now != null
                    && now.equals(before.edition())
                    && !inspection.guide().equals(before)) {
                inspection.found(ModelPath.ROOT.property("edition"), "edition-not-bumped", now.number());
            }
        });
    }
}
