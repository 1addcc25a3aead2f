package org.lumieres.guide.render.fragment;

import java.io.UncheckedIOException;
import java.util.List;
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
     * @param copies smaller copies of it, from the narrowest
     * @param fetched whether it comes apart from the page, so that it may come later
     */
    record Shown(String address, @Nullable ImageSize size, List<Copy> copies, boolean fetched) {
        public Shown {
            copies = List.copyOf(copies);
        }

        /** A picture without copies, which comes with the page. */
        public Shown(String address, @Nullable ImageSize size) {
            this(address, size, List.of(), false);
        }

        /** The same where all addresses begin with another. */
        public Shown under(String root) {
            return new Shown(
                    root + address,
                    size,
                    copies.stream()
                            .map(copy -> new Copy(root + copy.address, copy.width))
                            .toList(),
                    fetched);
        }
    }

    /**
     * A smaller copy.
     *
     * @param address where it is
     * @param width in pixels
     */
    record Copy(String address, int width) {}
}
