package org.lumieres.guide.render.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.render.fragment.Pictures;
import org.lumieres.guide.render.picture.Picture;
import org.lumieres.guide.render.picture.Rendition;

/**
 * Puts each picture inside the page, so that the page is whole wherever it is taken. One a rendering: it remembers the
 * pictures it met, so that each is read and encoded once. Not thread-safe.
 */
final class EmbeddedPictures implements Pictures {
    private final Assets assets;
    private final Map<String, Optional<Shown>> known = new HashMap<>();

    EmbeddedPictures(Assets assets) {
        this.assets = assets;
    }

    @Override
    public @Nullable Shown find(String src) {
        return known.computeIfAbsent(src, this::embedded).orElse(null);
    }

    private Optional<Shown> embedded(String src) {
        try {
            return assets.read(src)
                    .flatMap(Picture::find)
                    .map(Picture::cleaned)
                    .map(picture -> new Shown(address(picture), picture.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(Rendition picture) {
        return "data:" + picture.format().mediaType() + ";base64,"
                + Base64.getEncoder().encodeToString(picture.bytes());
    }
}
