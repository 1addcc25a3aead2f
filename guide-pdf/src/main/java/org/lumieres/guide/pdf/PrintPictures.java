package org.lumieres.guide.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.render.fragment.ImageSize;
import org.lumieres.guide.render.fragment.Pictures;

/** The pictures of one book, which its markup names by addresses that lead nowhere else. Not thread-safe. */
final class PrintPictures implements Pictures {
    /** The scheme of their addresses. */
    static final String SCHEME = "picture";

    private static final Set<String> BORNE = Set.of("png", "jpg", "jpeg", "svg");

    private final Assets assets;
    private final Map<String, Optional<Shown>> known = new HashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();

    PrintPictures(Assets assets) {
        this.assets = assets;
    }

    @Override
    public @Nullable Shown find(String src) {
        return known.computeIfAbsent(src, this::read).orElse(null);
    }

    private Optional<Shown> read(String src) {
        String extension = src.substring(src.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!BORNE.contains(extension)) {
            return Optional.empty();
        }
        try {
            return assets.read(src).map(bytes -> {
                String address = SCHEME + ":" + files.size() + "." + extension;
                files.put(address, bytes);
                return new Shown(address, ImageSize.of(bytes).orElse(null));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes under an address; null for any other. */
    byte @Nullable [] bytes(String address) {
        return files.get(address);
    }
}
