package org.lumieres.guide.rule.legal;

import java.util.ArrayList;
import java.util.List;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Imprint;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** Who publishes online says who answers for it. */
final class ImprintIncomplete extends LibraryRule {
    ImprintIncomplete() {
        super("imprint-incomplete", Severity.INFO);
    }

    @Override
    public void check(Inspection inspection) {
        Guide guide = inspection.guide();
        if (!guide.formats().contains(Format.SITE)) {
            return;
        }
        Imprint imprint = guide.imprint();
        List<String> missing = new ArrayList<>();
        if (guide.publisher() == null) {
            missing.add("publisher");
        }
        if (imprint == null || imprint.director() == null) {
            missing.add("imprint.director");
        }
        if (imprint == null || imprint.host() == null) {
            missing.add("imprint.host");
        }
        if (!missing.isEmpty()) {
            inspection.found(ModelPath.ROOT.property("imprint"), "imprint-incomplete", String.join(", ", missing));
        }
    }
}
