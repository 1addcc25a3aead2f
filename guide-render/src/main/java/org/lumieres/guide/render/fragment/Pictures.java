package org.lumieres.guide.render.fragment;

import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Where a page finds the pictures of the guide. */
@FunctionalInterface
public interface Pictures {
    /**
     * The address of a picture of the guide's folder, or null when it cannot be shown.
     *
     * @throws UncheckedIOException if the picture is there and cannot be read
     */
    @Nullable
    String address(String src);
}
