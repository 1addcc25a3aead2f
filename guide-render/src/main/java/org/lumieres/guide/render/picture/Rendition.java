package org.lumieres.guide.render.picture;

import org.lumieres.guide.model.picture.PictureFormat;
import org.lumieres.guide.render.fragment.ImageSize;

/** A picture as a file to publish. Immutable, as long as nobody changes its bytes, and thread-safe. */
public final class Rendition {
    private final PictureFormat format;
    private final ImageSize size;
    private final byte[] bytes;

    Rendition(PictureFormat format, ImageSize size, byte[] bytes) {
        this.format = format;
        this.size = size;
        this.bytes = bytes;
    }

    /** What its bytes are. */
    public PictureFormat format() {
        return format;
    }

    /** How large it is when it stands upright. */
    public ImageSize size() {
        return size;
    }

    /** The file, which nobody may change. */
    public byte[] bytes() {
        return bytes;
    }
}
