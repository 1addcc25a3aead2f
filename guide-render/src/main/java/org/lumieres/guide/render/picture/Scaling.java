package org.lumieres.guide.render.picture;

import java.util.Optional;
import org.lumieres.guide.model.picture.PictureFile;
import org.lumieres.guide.model.picture.PictureFormat;
import org.lumieres.guide.model.picture.UnreadablePictureException;
import org.lumieres.guide.render.fragment.ImageSize;

/** Makes smaller copies. */
final class Scaling {
    /** Parts in ten of the bytes that a copy may have and be worth a file of its own. */
    private static final int WORTH = 8;

    private static final float QUALITY = 0.82f;

    private Scaling() {}

    static Optional<Rendition> of(byte[] file, PictureFile read, int width) throws UnreadablePictureException {
        Pixels pixels = Pixels.of(file, read);
        boolean turned = read.orientation() >= 5;
        int height = Math.max(1, (int) Math.round((double) read.height() * width / read.width()));
        // Fewer pixels are turned after than before.
        Pixels scaled = Resampler.scale(pixels, turned ? height : width, turned ? width : height)
                .upright(read.orientation());
        boolean photograph =
                read.format() == PictureFormat.JPEG || (read.format() == PictureFormat.WEBP && !scaled.hasAlpha());
        byte[] bytes = photograph
                ? JpegEncoder.encode(scaled, QUALITY, read.colourProfile())
                : PngEncoder.encode(scaled, read.colourProfile());
        boolean worth = bytes.length < file.length / 10L * WORTH;
        return worth
                ? Optional.of(new Rendition(
                        photograph ? PictureFormat.JPEG : PictureFormat.PNG, new ImageSize(width, height), bytes))
                : Optional.empty();
    }
}
