package org.lumieres.guide.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.picture.UnreadablePictureException;
import org.lumieres.guide.render.fragment.Pictures;
import org.lumieres.guide.render.picture.Picture;
import org.lumieres.guide.render.picture.Rendition;

/** The pictures of one book, which its markup names by addresses that lead nowhere else. Not thread-safe. */
final class PrintPictures implements Pictures {
    /** The scheme of their addresses. */
    static final String SCHEME = "picture";

    /** In pixels: as wide as a sheet at 300 dots an inch, more than which no press shows. */
    private static final int FINEST = 2480;

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
        try {
            return assets.read(src)
                    .flatMap(Picture::find)
                    .flatMap(picture -> printable(picture).map(print -> {
                        String address = SCHEME + ":" + files.size() + "."
                                + print.format().extension();
                        files.put(address, print.bytes());
                        return new Shown(address, picture.size());
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for one that paper cannot show, of which the rules of the validator tell. */
    private static Optional<Rendition> printable(Picture picture) {
        List<Rendition> smaller = picture.scaledTo(FINEST);
        if (!smaller.isEmpty()) {
            return Optional.of(smaller.get(0));
        }
        try {
            return Optional.of(picture.printable());
        } catch (UnreadablePictureException told) {
            return Optional.empty();
        }
    }

    /** The bytes under an address; null for any other. */
    byte @Nullable [] bytes(String address) {
        return files.get(address);
    }
}
