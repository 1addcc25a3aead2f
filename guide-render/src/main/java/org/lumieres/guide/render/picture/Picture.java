package org.lumieres.guide.render.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lumieres.guide.model.picture.PictureFile;
import org.lumieres.guide.model.picture.PictureFormat;
import org.lumieres.guide.model.picture.PictureLimits;
import org.lumieres.guide.model.picture.UnreadablePictureException;
import org.lumieres.guide.model.picture.UnreadablePictureException.Reason;
import org.lumieres.guide.render.fragment.ImageSize;

/**
 * A picture of a guide, from which the files are made that are published. Immutable and thread-safe; what is made of
 * the same bytes once is remembered for a while, whoever asks. The same bytes give the same files.
 */
public final class Picture {
    private final byte[] file;
    private final PictureFile read;

    private Picture(byte[] file, PictureFile read) {
        this.file = file;
        this.read = read;
    }

    /**
     * Reads a picture within the usual limits, without decoding it.
     *
     * @param file its bytes, which nobody may change afterwards; its format is what they say, whatever its name is
     * @return the picture
     * @throws UnreadablePictureException if it is none, is damaged, or is beyond the limits
     */
    public static Picture read(byte[] file) throws UnreadablePictureException {
        return read(file, PictureLimits.standard());
    }

    /**
     * Reads a picture without decoding it.
     *
     * @param file its bytes, which nobody may change afterwards; its format is what they say, whatever its name is
     * @param limits how large it may be
     * @return the picture
     * @throws UnreadablePictureException if it is none, is damaged, or is beyond the limits
     */
    public static Picture read(byte[] file, PictureLimits limits) throws UnreadablePictureException {
        return new Picture(file, PictureFile.read(file, limits));
    }

    /**
     * Reads a picture within the usual limits, where one that cannot be shown is left out: that it cannot is told by
     * the rules of the validator.
     *
     * @param file its bytes, which nobody may change afterwards
     * @return the picture; empty when it is none, is damaged, or is beyond the limits
     */
    public static Optional<Picture> find(byte[] file) {
        try {
            return Optional.of(read(file));
        } catch (UnreadablePictureException told) {
            return Optional.empty();
        }
    }

    /** What its bytes are. */
    public PictureFormat format() {
        return read.format();
    }

    /** How large it is when it stands upright: pixels, or CSS pixels of a drawing. */
    public ImageSize size() {
        return new ImageSize(read.width(), read.height());
    }

    /**
     * The picture without Exif, XMP, comments and whatever else its file tells beside it; a drawing without what could
     * run or ask for another file. Nothing is compressed anew. A JPEG that browsers are to turn says so still.
     *
     * @return a file of the same format and size
     */
    public Rendition cleaned() {
        return new Rendition(format(), size(), read.cleaned());
    }

    /**
     * Smaller copies for narrower screens.
     *
     * @param widths in pixels, each at least 1
     * @return JPEG or PNG, in the order of the widths; without those that would save little or be no narrower, and none
     *     of a picture that moves, is a drawing, or whose pixels cannot be read
     */
    public List<Rendition> scaledTo(int... widths) {
        int[] narrower =
                Arrays.stream(widths).filter(width -> width < read.width()).toArray();
        if (narrower.length == 0 || !isScalable()) {
            return List.of();
        }
        return RenditionMemory.SHARED.get(file, Arrays.toString(narrower), () -> {
            try {
                return Scaling.of(file, read, narrower);
            } catch (UnreadablePictureException shownAsItIs) {
                return List.of();
            }
        });
    }

    private boolean isScalable() {
        return switch (format()) {
            case JPEG, PNG, WEBP -> !Pixels.isTooLarge(read);
            case GIF, AVIF, SVG -> false;
        };
    }

    /**
     * The picture for sheets and for readers that know no newer formats: JPEG, PNG or SVG, turned upright in fact.
     * Other formats become PNG, of which the first frame is shown.
     *
     * @return a file without what it tells beside the picture
     * @throws UnreadablePictureException if its pixels must be read and cannot be
     */
    public Rendition printable() throws UnreadablePictureException {
        boolean asItIs = format() == PictureFormat.SVG
                || format() == PictureFormat.PNG
                || (format() == PictureFormat.JPEG && read.orientation() == 1);
        return asItIs
                ? cleaned()
                : RenditionMemory.SHARED
                        .get(file, "print", () -> {
                            try {
                                return List.of(Printing.of(file, read));
                            } catch (UnreadablePictureException told) {
                                return List.of();
                            }
                        })
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new UnreadablePictureException(Reason.NOT_DECODED));
    }
}
