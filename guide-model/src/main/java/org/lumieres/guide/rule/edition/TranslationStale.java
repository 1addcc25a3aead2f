package org.lumieres.guide.rule.edition;

import java.time.LocalDate;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Translation;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** A translation follows the edition that it translates. */
final class TranslationStale extends LibraryRule {
    TranslationStale() {
        super("translation-stale", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        Edition edition = inspection.guide().edition();
        if (edition == null || edition.issued() == null) {
            return;
        }
        ModelPath translations = ModelPath.ROOT.property("translations");
        int index = 0;
        for (Translation translation : inspection.guide().translations()) {
            LocalDate issued = translation.issued();
            if (issued != null && issued.isBefore(edition.issued())) {
                inspection.found(
                        translations.element(index), "translation-stale", translation.language(), issued.toString());
            }
            index++;
        }
    }
}
