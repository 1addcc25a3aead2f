package org.lumieres.guide.render.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.address.FileAddress;
import org.lumieres.guide.render.fragment.Pictures.Shown;

/**
 * Publishes the files that links lead to, each once, in a folder of their own and under names that any server takes; a
 * picture is where it is shown. Thread-safe.
 */
final class SiteFiles {
    private static final String FOLDER = "files/";

    private final Assets assets;
    private final SitePictures pictures;
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    SiteFiles(Assets assets, SitePictures pictures) {
        this.assets = assets;
        this.pictures = pictures;
    }

    /** The address of a file from the root of the site, or null when the site has no such file. */
    @Nullable
    String find(String address) {
        return FileAddress.of(address)
                .filter(FileAddress::isForReaders)
                .flatMap(file ->
                        known.computeIfAbsent(file.path(), this::published).map(path -> path + file.suffix()))
                .orElse(null);
    }

    /** Whether a file of such a name may be one that links lead to. */
    static boolean isFile(String path) {
        return path.startsWith(FOLDER);
    }

    private Optional<String> published(String file) {
        Shown picture = pictures.find(file);
        if (picture != null) {
            return Optional.of(picture.address());
        }
        try {
            return assets.read(file).map(bytes -> {
                String path = ServedPath.of(file, FOLDER);
                String own = path.startsWith(FOLDER) ? path : FOLDER + path;
                files.put(own, bytes);
                return own;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that links lead to from the pages written so far, by their paths in the site. */
    Map<String, byte[]> files() {
        return files;
    }
}
