package org.lumieres.guide.rule.structure;

import java.util.EnumMap;
import java.util.Map;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.picture.UnreadablePictureException.Reason;
import org.lumieres.guide.rule.Inspection;

/** A file that is shown as a picture is a whole one. */
final class PictureUnreadable extends PictureInspection {
    private static final Map<Reason, String> MESSAGES = new EnumMap<>(Map.of(
            Reason.NOT_A_PICTURE, "picture-unreadable.none",
            Reason.DAMAGED, "picture-unreadable.damaged",
            Reason.ENTITIES, "picture-unreadable.entities",
            Reason.TELLTALE, "picture-unreadable.telltale"));

    PictureUnreadable() {
        super("picture-unreadable");
    }

    @Override
    void look(Image image, PictureFiles.Outcome outcome, ModelPath src, Inspection inspection) {
        outcome.fault().map(MESSAGES::get).ifPresent(message -> inspection.found(src, message, image.src()));
    }
}
