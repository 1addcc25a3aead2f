package org.lumieres.guide.model;

import java.io.IOException;
import java.util.Optional;

/**
 * The files that a guide shows or leads to and does not hold: its pictures, and what readers may open or keep.
 * Implementations are thread-safe.
 */
@FunctionalInterface
public interface Assets {

    /**
     * Reads one file.
     *
     * @param src what an {@link Image} or an {@link Inline.Link} names: a path relative to the guide's folder, with
     *     {@code /} between its parts
     * @return its bytes, or empty when the guide has no such file or may not read it
     * @throws IOException if the file is there and cannot be read
     */
    Optional<byte[]> read(String src) throws IOException;

    /**
     * No files at all, for a guide that was built by hand.
     *
     * @return assets that are always empty
     */
    static Assets none() {
        return src -> Optional.empty();
    }
}
