package org.lumieres.guide.rule.legal;

import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** A page that shows what another site holds tells that site who reads. */
final class ThirdPartyRequest extends LibraryRule {
    ThirdPartyRequest() {
        super("third-party-request", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.eachImage((image, path) -> {
            if (image.src().matches("(?i)(?:https?:)?//.*")) {
                inspection.found(path.property("src"), "third-party-request", host(image.src()));
            }
        });
    }

    private static String host(String address) {
        return address.replaceFirst("^[^/]*//", "").replaceFirst("[/?#].*$", "");
    }
}
