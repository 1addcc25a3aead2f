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
     * @return its bytes, or empty when the guide has no such file, may not read it, or would need too much memory for
     *     it
     * @throws IOException if the file is there and cannot be read
     */
    Optional<byte[]> read(String src) throws IOException;

    /**
     * Whether there is such a file, were it one that is too large to be read.
     *
     * @param src as for {@link #read}
     * @return whether it is there and may be read
     * @throws IOException if it cannot be looked for
     */
    default boolean has(String src) throws IOException {
        return read(src).isPresent();
    }

    /**
     * No files at all, for a guide that was built by hand.
     *
     * @return assets that are always empty
     */
    static Assets none() {
        return src -> Optional.empty();
    }
}
