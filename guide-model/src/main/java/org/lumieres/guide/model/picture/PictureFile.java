package org.lumieres.guide.model.picture;

import java.nio.BufferUnderflowException;
import java.util.Optional;
import org.lumieres.guide.model.picture.UnreadablePictureException.Reason;

/**
 * The file of a picture, gone through from end to end without decoding a pixel: what it is, how large the picture is,
 * and what of it is to be published. Immutable and thread-safe.
 */
public final class PictureFile {
    private final PictureFormat format;
    private final Container container;

    private PictureFile(PictureFormat format, Container container) {
        this.format = format;
        this.container = container;
    }

    /** How one format is laid out in a file. */
    interface Container {
        /** Width of the stored pixels. */
        int width();

        /** Height of the stored pixels. */
        int height();

        /** How they are turned to stand upright, 1 to 8 (Exif 3.0, tag 0x0112). */
        default int orientation() {
            return 1;
        }

        /** The largest number of pixels that a decoder makes at once. */
        default long pixels() {
            return (long) width() * height();
        }

        /** The colour profile (ICC.1) that goes with them. */
        default Optional<byte[]> colourProfile() {
            return Optional.empty();
        }

        /** The file without what readers do not need. */
        byte[] cleaned();
    }

    /**
     * Goes through a file. Its format is what its bytes say, whatever its name is.
     *
     * @param file its bytes, which nobody may change afterwards
     * @param limits how large it may be
     * @return the file of a picture
     * @throws UnreadablePictureException if it is none, is damaged, or is beyond the limits
     */
    public static PictureFile read(byte[] file, PictureLimits limits) throws UnreadablePictureException {
        if (file.length > limits.bytes()) {
            throw new UnreadablePictureException(Reason.TOO_MANY_BYTES);
        }
        PictureFormat format =
                PictureFormat.of(file).orElseThrow(() -> new UnreadablePictureException(Reason.NOT_A_PICTURE));
        Container container = container(format, file);
        if (container.width() < 1 || container.height() < 1) {
            throw new UnreadablePictureException(Reason.DAMAGED);
        }
        if (format != PictureFormat.SVG && container.pixels() > limits.pixels()) {
            throw new UnreadablePictureException(Reason.TOO_MANY_PIXELS);
        }
        return new PictureFile(format, container);
    }

    private static Container container(PictureFormat format, byte[] file) throws UnreadablePictureException {
        try {
            return switch (format) {
                case PNG -> PngFile.read(file);
                case JPEG -> JpegFile.read(file);
                case GIF -> GifFile.read(file);
                case WEBP -> WebpFile.read(file);
                case AVIF -> AvifFile.read(file);
                case SVG -> SvgFile.read(file);
            };
        } catch (IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException cutShort) {
            throw new UnreadablePictureException(Reason.DAMAGED, cutShort);
        }
    }

    /**
     * What its bytes are.
     *
     * @return the format
     */
    public PictureFormat format() {
        return format;
    }

    /**
     * How wide the picture is when it stands upright.
     *
     * @return pixels, or CSS pixels of a drawing; at least 1
     */
    public int width() {
        return isTurned() ? container.height() : container.width();
    }

    /**
     * How high the picture is when it stands upright.
     *
     * @return pixels, or CSS pixels of a drawing; at least 1
     */
    public int height() {
        return isTurned() ? container.width() : container.height();
    }

    private boolean isTurned() {
        return orientation() >= 5;
    }

    /**
     * How its stored pixels are turned to stand upright. Of JPEG alone: browsers do not heed it in other formats.
     *
     * @return 1 when they are, up to 8 (Exif 3.0, tag 0x0112)
     */
    public int orientation() {
        return container.orientation();
    }

    /**
     * The colour profile that its pixels are meant by.
     *
     * @return a profile (ICC.1), or empty when it has none and so is sRGB
     */
    public Optional<byte[]> colourProfile() {
        return container.colourProfile();
    }

    /**
     * The file without what it tells beside the picture: who took it and where, with what, a smaller copy of it,
     * comments, scripts, references to other files. No pixel is touched and no colour changes; a picture that was to be
     * turned still is.
     *
     * @return a whole file of the same format
     */
    public byte[] cleaned() {
        return container.cleaned();
    }
}
