package org.lumieres.guide.render.epub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Slugs;
import org.lumieres.guide.render.fragment.ImageSize;
import org.lumieres.guide.render.fragment.Pictures;
import org.lumieres.guide.render.picture.Picture;
import org.lumieres.guide.render.picture.Rendition;

/** Takes the pictures that documents show into the book, each once. Thread-safe. */
final class BookPictures implements Pictures {
    private static final String FOLDER = "images/";
    private static final int LONGEST = 120;

    private final Assets assets;
    private final Map<String, Optional<Taken>> known = new ConcurrentHashMap<>();

    BookPictures(Assets assets) {
        this.assets = assets;
    }

    /**
     * A picture in the book.
     *
     * @param file its file
     * @param kind what it is
     * @param size how large it is
     */
    record Taken(Item file, CorePicture kind, ImageSize size) {
        String path() {
            return file.path();
        }

        boolean isStill() {
            return kind.isStill(file.content());
        }
    }

    @Override
    public @Nullable Shown find(String src) {
        return take(src).map(taken -> new Shown(taken.path(), taken.size())).orElse(null);
    }

    /** A picture by its file in the guide's folder; empty when there is none that reading systems show. */
    Optional<Taken> take(String src) {
        return known.computeIfAbsent(src, this::read);
    }

    private Optional<Taken> read(String src) {
        try {
            return assets.read(src)
                    .flatMap(Picture::find)
                    .map(Picture::cleaned)
                    .flatMap(picture -> CorePicture.of(picture.bytes()).map(kind -> taken(src, kind, picture)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Taken taken(String src, CorePicture kind, Rendition picture) {
        return new Taken(new Item(path(src, kind), kind.mediaType(), null, picture.bytes()), kind, picture.size());
    }

    /**
     * Its own path where that is in a folder, made of slugs and ends as its kind does; else one that is told from all
     * others by a sum.
     */
    private static String path(String src, CorePicture kind) {
        int dot = src.lastIndexOf('.');
        String name = dot < 0 ? src : src.substring(0, dot);
        boolean plain = src.contains("/") && kind.allows(src.substring(dot + 1));
        for (String part : name.split("/", -1)) {
            plain &= !part.isEmpty() && part.equals(Slugs.slug(part));
        }
        if (plain && src.length() <= LONGEST) {
            return src;
        }
        String last = Slugs.slug(name.substring(name.lastIndexOf('/') + 1));
        return FOLDER + last.substring(0, Math.min(last.length(), LONGEST)) + "-"
                + UUID.nameUUIDFromBytes(src.getBytes(StandardCharsets.UTF_8)) + "."
                + kind.extension();
    }

    /** The pictures that were asked for, by their files. */
    Map<String, Taken> taken() {
        Map<String, Taken> files = new TreeMap<>();
        known.values().forEach(picture -> picture.ifPresent(taken -> files.put(taken.path(), taken)));
        return files;
    }
}
