package org.lumieres.guide.rule.legal;

import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.TrailPath;

/** A picture names who made it. */
final class ImageCredit extends LibraryRule {
    ImageCredit() {
        super("image-credit", Severity.INFO);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.each(Figure.class, (figure, trail) -> {
            Image image = figure.image();
            if (image.credit() == null && !image.decorative() && !namesOne(figure)) {
                inspection.found(TrailPath.of(trail).property("image"), "image-credit", image.src());
            }
        });
    }

    /** Many write it into the caption. */
    private static boolean namesOne(Figure figure) {
        String caption = Inline.plainText(figure.caption());
        return caption.contains("©")
                || caption.matches(
                        "(?isU).*\\b(?:crédits?|photo(?:graphie)? :|source :|credits?:|source:|photo:|photo by)(?:\\b|\\s).*");
    }
}
