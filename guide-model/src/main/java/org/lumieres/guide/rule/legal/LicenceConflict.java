package org.lumieres.guide.rule.legal;

import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** What a guide contains may be given away as the guide itself is. */
final class LicenceConflict extends LibraryRule {
    LicenceConflict() {
        super("licence-conflict", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        Licence licence = inspection.guide().licence();
        if (licence == null) {
            return;
        }
        inspection.eachImage((image, path) -> {
            String own = image.licence();
            if (own != null && (forbids(own, licence.id(), "-NC") || forbids(own, licence.id(), "-ND"))) {
                inspection.found(path.property("licence"), "licence-conflict", own, licence.id());
            }
        });
    }

    /** Whether a part keeps readers from what the whole allows. */
    private static boolean forbids(String part, String whole, String clause) {
        return part.contains(clause) && !whole.contains(clause);
    }
}
