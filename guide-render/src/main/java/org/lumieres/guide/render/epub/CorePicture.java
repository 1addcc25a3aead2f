package org.lumieres.guide.render.epub;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kinds of picture that every reading system shows (EPUB 3.3, section 3.2, core media types). */
enum CorePicture {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    SVG("image/svg+xml", "svg");

    private static final int HEAD = 4096;
    private static final Pattern SVG_HEAD =
            Pattern.compile("\\A\\x{FEFF}?\\s*<(?:svg|[?!].*<svg)[\\s>].*", Pattern.DOTALL);

    private final String mediaType;
    private final String extension;

    CorePicture(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** What a file is by its first bytes, whatever its name says; empty when no reading system needs to show it. */
    static Optional<CorePicture> of(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, 12), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PNG);
        }
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return Optional.of(GIF);
        }
        if (head.startsWith("RIFF") && head.endsWith("WEBP")) {
            return Optional.of(WEBP);
        }
        String text = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.UTF_8);
        return SVG_HEAD.matcher(text).matches() ? Optional.of(SVG) : Optional.empty();
    }

    /** A media type (IANA registry) without parameters. */
    String mediaType() {
        return mediaType;
    }

    /** How the names of such files end. */
    String extension() {
        return extension;
    }

    /** Whether a name may end so. */
    boolean allows(String ending) {
        return ending.equals(extension) || (this == JPEG && ending.equals("jpeg"));
    }

    /** Whether nothing in such a file moves, as far as can be told without drawing it. */
    boolean isStill(byte[] file) {
        return switch (this) {
            case JPEG -> true;
            case PNG -> !mentions(file, "acTL");
            case WEBP -> !mentions(file, "ANIM");
            // A file of one frame has one graphic control extension at most (GIF89a, section 23).
            case GIF -> count(file, "!\u00F9\u0004") <= 1;
            case SVG ->
                Stream.of("<animate", "<set", "animation", "transition", "<script")
                        .noneMatch(moving -> mentions(file, moving));
        };
    }

    private static boolean mentions(byte[] file, String signs) {
        return count(file, signs) > 0;
    }

    private static int count(byte[] file, String signs) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int count = 0;
        for (int at = text.indexOf(signs); at >= 0; at = text.indexOf(signs, at + 1)) {
            count++;
        }
        return count;
    }
}
