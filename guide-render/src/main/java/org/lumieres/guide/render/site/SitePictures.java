package org.lumieres.guide.render.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Slugs;
import org.lumieres.guide.model.picture.PictureFormat;
import org.lumieres.guide.render.fragment.Pictures;
import org.lumieres.guide.render.picture.Picture;
import org.lumieres.guide.render.picture.Rendition;

/**
 * Publishes the pictures that pages show, each once, under a name that any server takes, and smaller copies of
 * photographs for narrow screens. Thread-safe.
 */
final class SitePictures implements Pictures {
    /** Of a telephone, of the column on a dense screen, of what a wide screen may show. */
    private static final int[] WIDTHS = {480, 960, 1600};

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
        return PictureFormat.named(path).isPresent();
    }

    private Optional<Shown> published(String src) {
        try {
            return assets.read(src).flatMap(Picture::find).map(picture -> publish(src, picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Shown publish(String src, Picture picture) {
        Rendition whole = picture.cleaned();
        String path = path(src, whole.format());
        files.put(path, whole.bytes());
        List<Copy> copies = new ArrayList<>();
        for (Rendition copy : picture.scaledTo(WIDTHS)) {
            int width = copy.size().width();
            String name = path.substring(0, path.lastIndexOf('.')) + "-" + width + "-" + Fingerprint.of(copy.bytes())
                    + "." + copy.format().extension();
            copies.add(new Copy(name, width));
            files.put(name, copy.bytes());
        }
        return new Shown(path, whole.size(), copies, true);
    }

    /** A path that tells what the picture is: its own where that does. */
    private static String path(String src, PictureFormat format) {
        if (PictureFormat.named(src).filter(format::equals).isPresent()) {
            return ServedPath.of(src, FOLDER);
        }
        int dot = src.lastIndexOf('.');
        String name = dot < 0 ? src : src.substring(0, dot);
        return FOLDER + Slugs.slug(name) + "-" + Integer.toHexString(src.hashCode()) + "." + format.extension();
    }

    /** The files of the pictures that were asked for, by their paths in the site. */
    Map<String, byte[]> files() {
        return files;
    }
}
