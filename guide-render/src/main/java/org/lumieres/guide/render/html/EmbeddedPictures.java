package org.lumieres.guide.render.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.render.fragment.Pictures;

/**
 * Puts each picture inside the page, so that the page is whole wherever it is taken. One a rendering: it remembers the
 * pictures it met, so that each is read and encoded once. Not thread-safe.
 */
final class EmbeddedPictures implements Pictures {
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "webp", "image/webp",
            "avif", "image/avif");

    private final Assets assets;
    private final Map<String, Optional<String>> known = new HashMap<>();

    EmbeddedPictures(Assets assets) {
        this.assets = assets;
    }

    @Override
    public @Nullable Shown find(String src) {
        return known.computeIfAbsent(src, this::embedded)
                .map(address -> new Shown(address, null))
                .orElse(null);
    }

    private Optional<String> embedded(String src) {
        String extension = src.substring(src.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String mediaType = MEDIA_TYPES.get(extension);
        if (mediaType == null) {
            return Optional.empty();
        }
        try {
            return assets.read(src)
                    .map(bytes -> "data:" + mediaType + ";base64,"
                            + Base64.getEncoder().encodeToString(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
