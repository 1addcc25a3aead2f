package org.lumieres.guide.rule.structure;

import java.util.EnumMap;
import java.util.Map;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.picture.PictureLimits;
import org.lumieres.guide.model.picture.UnreadablePictureException.Reason;
import org.lumieres.guide.rule.Inspection;

/** A picture is of a size that those who publish it and those who read it have the memory for. */
final class PictureTooLarge extends PictureInspection {
    private static final int MEGA = 1_000_000;
    private static final int MEBI = 1 << 20;

    private static final Map<Reason, String> MESSAGES = new EnumMap<>(Map.of(
            Reason.TOO_MANY_PIXELS, "picture-too-large.pixels",
            Reason.TOO_MANY_BYTES, "picture-too-large.bytes",
            Reason.TOO_INTRICATE, "picture-too-large.intricate"));

    PictureTooLarge() {
        super("picture-too-large");
    }

    @Override
    void look(Image image, PictureFiles.Outcome outcome, ModelPath src, Inspection inspection) {
        PictureLimits limits = PictureLimits.standard();
        outcome.fault()
                .map(MESSAGES::get)
                .ifPresent(message ->
                        inspection.found(src, message, image.src(), limits.pixels() / MEGA, limits.bytes() / MEBI));
    }
}
