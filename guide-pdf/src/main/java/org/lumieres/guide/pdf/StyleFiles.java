package org.lumieres.guide.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Assets;

/** The files that a style sheet names beside itself: typefaces, pictures. To be used by one thread. */
final class StyleFiles {
    /** The scheme of their addresses. */
    static final String SCHEME = "style";

    private final Assets assets;
    private @Nullable String missing;

    StyleFiles(Assets assets) {
        this.assets = assets;
    }

    /** The address of what a style sheet names; null for what is elsewhere. */
    static @Nullable String address(String name) {
        boolean elsewhere = name.isBlank()
                || name.contains(":")
                || name.startsWith("/")
                || name.contains("..")
                || name.contains("\\");
        return elsewhere ? null : SCHEME + ":" + name;
    }

    /** The bytes under an address; null when there is no such file, which is remembered. */
    byte @Nullable [] bytes(String address) {
        String name = address.substring(SCHEME.length() + 1);
        try {
            Optional<byte[]> bytes = assets.read(name);
            if (bytes.isEmpty()) {
                missing = name;
            }
            return bytes.orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails when something was asked for in vain: a book without its typeface is not the one that was wanted. */
    void requireAll() throws NoSuchFileException {
        if (missing != null) {
            throw new NoSuchFileException(missing);
        }
    }
}
