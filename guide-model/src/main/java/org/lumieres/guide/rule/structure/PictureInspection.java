package org.lumieres.guide.rule.structure;

import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.address.Address;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** A rule on the files of pictures. */
abstract class PictureInspection extends LibraryRule {

    PictureInspection(String code) {
        super(code, Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        PictureFiles files = inspection.shared(PictureFiles.class, PictureFiles::new);
        inspection.eachImage((image, path) -> {
            if (!new Address(image.src()).leadsElsewhere()) {
                files.find(image.src()).ifPresent(outcome -> look(image, outcome, path.property("src"), inspection));
            }
        });
    }

    /** Tells what is wrong with one picture. */
    abstract void look(Image image, PictureFiles.Outcome outcome, ModelPath src, Inspection inspection);
}
