package org.lumieres.guide.model.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of pictures that browsers show. */
public enum PictureFormat {
    /** Portable Network Graphics, third edition; animated ones too. */
    PNG("image/png", "png"),
    /** JPEG, ITU-T T.81. */
    JPEG("image/jpeg", "jpg"),
    /** GIF 87a and 89a. */
    GIF("image/gif", "gif"),
    /** WebP, RFC 9649. */
    WEBP("image/webp", "webp"),
    /** AVIF 1.1. */
    AVIF("image/avif", "avif"),
    /** Scalable Vector Graphics, SVG 2. */
    SVG("image/svg+xml", "svg");

    private static final int SVG_HEAD = 4096;

    private final String mediaType;
    private final String extension;

    PictureFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /**
     * Its registered name.
     *
     * @return a media type: {@code image/png}
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * How the names of its files end.
     *
     * @return lower case, without a dot
     */
    public String extension() {
        return extension;
    }

    /**
     * The format that the name of a file promises.
     *
     * @param path the file
     * @return empty when it is no name of a picture
     */
    public static Optional<PictureFormat> named(String path) {
        String written = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String extension = written.equals("jpeg") ? JPEG.extension : written;
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }

    /**
     * The format that the first bytes of a file are those of.
     *
     * @param file the file
     * @return empty when they are those of no picture
     */
    public static Optional<PictureFormat> of(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, 16), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        } else if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        } else if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return Optional.of(GIF);
        } else if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        } else if (head.startsWith("ftypavif", 4) || head.startsWith("ftypavis", 4)) {
            return Optional.of(AVIF);
        }
        return looksLikeSvg(file) ? Optional.of(SVG) : Optional.empty();
    }

    /** XML says what it is only once it is parsed; a text in which no such element begins needs no parser. */
    private static boolean looksLikeSvg(byte[] file) {
        int length = Math.min(file.length, SVG_HEAD);
        boolean wide = length > 1 && (file[0] == 0 || file[1] == 0 || (file[0] & 0xFE) == 0xFE);
        String head = new String(file, 0, length, StandardCharsets.ISO_8859_1);
        String text = wide ? head.replace("\0", "") : head;
        // Any prefix may stand before the name of the element; a comment may be longer than what is looked at.
        return text.contains("<svg") || text.contains(":svg") || text.contains("<!--");
    }
}
