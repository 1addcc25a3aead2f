package org.lumieres.guide.rule.structure;

import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.picture.PictureFormat;
import org.lumieres.guide.rule.Inspection;

/** The name of a picture ends in that of its format. */
final class PictureExtension extends PictureInspection {
    PictureExtension() {
        super("picture-extension");
    }

    @Override
    void look(Image image, PictureFiles.Outcome outcome, ModelPath src, Inspection inspection) {
        outcome.format()
                .filter(format ->
                        PictureFormat.named(image.src()).filter(format::equals).isEmpty())
                .ifPresent(format ->
                        inspection.found(src, "picture-extension", image.src(), format.name(), format.extension()));
    }
}
