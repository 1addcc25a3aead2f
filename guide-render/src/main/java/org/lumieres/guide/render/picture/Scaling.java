package org.lumieres.guide.render.picture;

import java.util.ArrayList;
import java.util.List;
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

    static List<Rendition> of(byte[] file, PictureFile read, int... widths) throws UnreadablePictureException {
        Pixels pixels = Pixels.of(file, read);
        List<Rendition> copies = new ArrayList<>();
        for (int width : widths) {
            Rendition copy = copy(pixels, read, width);
            if (copy.bytes().length < file.length / 10L * WORTH) {
                copies.add(copy);
            }
        }
        return List.copyOf(copies);
    }

    private static Rendition copy(Pixels pixels, PictureFile read, int width) throws UnreadablePictureException {
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
        return new Rendition(photograph ? PictureFormat.JPEG : PictureFormat.PNG, new ImageSize(width, height), bytes);
    }
}
