package org.lumieres.guide.render.picture;

import org.lumieres.guide.model.picture.PictureFile;
import org.lumieres.guide.model.picture.PictureFormat;
import org.lumieres.guide.model.picture.UnreadablePictureException;
import org.lumieres.guide.model.picture.UnreadablePictureException.Reason;
import org.lumieres.guide.render.fragment.ImageSize;

/** Makes what paper and old readers can show of pictures that they cannot. */
final class Printing {
    /** A photograph is compressed once more: less would show in print. */
    private static final float QUALITY = 0.92f;

    private Printing() {}

    static Rendition of(byte[] file, PictureFile read) throws UnreadablePictureException {
        if (Pixels.isTooLarge(read)) {
            throw new UnreadablePictureException(Reason.NOT_DECODED);
        }
        Pixels pixels = Pixels.of(file, read).upright(read.orientation());
        ImageSize size = new ImageSize(pixels.width(), pixels.height());
        return read.format() == PictureFormat.JPEG
                ? new Rendition(PictureFormat.JPEG, size, JpegEncoder.encode(pixels, QUALITY, read.colourProfile()))
                : new Rendition(PictureFormat.PNG, size, PngEncoder.encode(pixels, read.colourProfile()));
    }
}
