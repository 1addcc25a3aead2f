package org.lumieres.guide.loader.markdown;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.jspecify.annotations.Nullable;

/**
 * A link or a picture whose address was written with spaces and without the {@code <…>} that they ask for. It may as
 * well be prose: only who knows the guide's files can tell.
 */
sealed interface SpacedAddress {
    /** What stands between the parentheses. */
    String written();

    /** A link. */
    final class OfLink extends Link implements SpacedAddress {
        private final String written;

        OfLink(String address, @Nullable String title, String written) {
            super(address, title);
            this.written = written;
        }

        @Override
        public String written() {
            return written;
        }
    }

    /** A picture. */
    final class OfImage extends Image implements SpacedAddress {
        private final String written;

        OfImage(String address, @Nullable String title, String written) {
            super(address, title);
            this.written = written;
        }

        @Override
        public String written() {
            return written;
        }
    }
}
