package org.lumieres.guide.model.picture;

/**
 * How large a picture may be, so that a small file which says that it is an immense picture takes neither the memory of
 * who publishes it nor that of who reads it.
 *
 * @param pixels pixels of a picture, or of one of its frames; at least 1
 * @param bytes bytes of its file; at least 1
 */
public record PictureLimits(long pixels, int bytes) {
    private static final PictureLimits STANDARD = new PictureLimits(100_000_000, 32 << 20);

    /** @throws IllegalArgumentException if a limit is below 1 */
    public PictureLimits {
        if (pixels < 1 || bytes < 1) {
            throw new IllegalArgumentException("a picture has at least one pixel and one byte");
        }
    }

    /**
     * 100 megapixels, as many as the largest cameras take, and 32 mebibytes.
     *
     * @return the usual limits
     */
    public static PictureLimits standard() {
        return STANDARD;
    }
}
