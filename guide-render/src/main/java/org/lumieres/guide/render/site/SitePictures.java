package org.lumieres.guide.render.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.render.fragment.ImageSize;
import org.lumieres.guide.render.fragment.Pictures;

/** Publishes the pictures that pages show, each once, under a name that any server takes. Thread-safe. */
final class SitePictures implements Pictures {
    private static final Set<String> SHOWN = Set.of("svg", "png", "jpg", "jpeg", "gif", "webp", "avif");
    private static final String FOLDER = "images/";

    private final Assets assets;
    private final Map<String, Optional<Shown>> known = new ConcurrentHashMap<>();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    SitePictures(Assets assets) {
        this.assets = assets;
    }

    @Override
    public @Nullable Shown find(String src) {
        return known.computeIfAbsent(src, this::published).orElse(null);
    }

    /** Whether a file of such a name may be one that pages show. */
    static boolean isPicture(String path) {
        return SHOWN.contains(extension(path));
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private Optional<Shown> published(String src) {
        int dot = src.lastIndexOf('.');
        String extension = extension(src);
        if (dot < 0 || !SHOWN.contains(extension)) {
            return Optional.empty();
        }
        try {
            return assets.read(src).map(bytes -> {
                String path = ServedPath.of(src, FOLDER);
                files.put(path, bytes);
                return new Shown(path, ImageSize.of(bytes).orElse(null));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of the pictures that were asked for, by their paths in the site. */
    Map<String, byte[]> files() {
        return files;
    }
}
