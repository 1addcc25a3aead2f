package org.lumieres.guide.render.picture;

import org.lumieres.guide.model.picture.PictureFile;
import org.lumieres.guide.model.picture.PictureFormat;
import org.lumieres.guide.model.picture.UnreadablePictureException;

/**
 * Decoded pixels, row by row from the top, eight bits a band: grey, or red, green and blue, either with an opacity
 * after it where some are not opaque: one to four bands. Their colours are those of the picture's own profile.
 */
final class Pixels {
    /** Pixels that are decoded at once: a page of a magazine in print, and a hundred megabytes. */
    static final int MOST = 24_000_000;

    private final int width;
    private final int height;
    private final int bands;
    private final byte[] samples;

    Pixels(int width, int height, int bands, byte[] samples) {
        this.width = width;
        this.height = height;
        this.bands = bands;
        this.samples = samples;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int bands() {
        return bands;
    }

    byte[] samples() {
        return samples;
    }

    static Pixels of(byte[] file, PictureFile read) throws UnreadablePictureException {
        return PixelDecoder.decode(file, read);
    }

    /** Whether a picture cannot be decoded in so much memory: of a JPEG fewer pixels can be read than it has. */
    static boolean isTooLarge(PictureFile read) {
        return read.format() != PictureFormat.JPEG && (long) read.width() * read.height() > MOST;
    }

    boolean hasAlpha() {
        return bands % 2 == 0;
    }

    int at(int x, int y) {
        return (y * width + x) * bands;
    }

    /** The same, turned and mirrored as a tag says (Exif 3.0, tag 0x0112). */
    Pixels upright(int orientation) {
        if (orientation == 1) {
            return this;
        }
        boolean turned = orientation >= 5;
        Pixels upright = new Pixels(turned ? height : width, turned ? width : height, bands, new byte[samples.length]);
        for (int y = 0; y < upright.height; y++) {
            for (int x = 0; x < upright.width; x++) {
                int from = switch (orientation) {
                    case 2 -> at(width - 1 - x, y);
                    case 3 -> at(width - 1 - x, height - 1 - y);
                    case 4 -> at(x, height - 1 - y);
                    case 5 -> at(y, x);
                    case 6 -> at(y, height - 1 - x);
                    case 7 -> at(width - 1 - y, height - 1 - x);
                    default -> at(width - 1 - y, x);
                };
                System.arraycopy(samples, from, upright.samples, upright.at(x, y), bands);
            }
        }
        return upright;
    }
}
