package org.lumieres.guide.render.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Assets;

/** Puts each picture inside the page, so that the page is whole wherever it is taken. */
record EmbeddedPictures(Assets assets) implements Pictures {
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "webp", "image/webp",
            "avif", "image/avif");

    @Override
    public @Nullable String address(String src) {
        String extension = src.substring(src.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String mediaType = MEDIA_TYPES.get(extension);
        if (mediaType == null) {
            return null;
        }
        try {
            Optional<byte[]> bytes = assets.read(src);
            return bytes.isEmpty()
                    ? null
                    : "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
