package org.lumieres.guide.render.fragment;

import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Where a page finds the pictures of the guide. */
@FunctionalInterface
public interface Pictures {
    /**
     * A picture of the guide's folder, or null when it cannot be shown.
     *
     * @throws UncheckedIOException if the picture is there and cannot be read
     */
    @Nullable
    Shown find(String src);

    /**
     * A picture as a page shows it.
     *
     * @param address where it is
     * @param size its width and height in CSS pixels, so that the page does not move when it comes; or null
     */
    record Shown(String address, @Nullable ImageSize size) {}
}
