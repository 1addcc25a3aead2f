package org.lumieres.guide.render.fragment;

import org.jspecify.annotations.Nullable;

/** Where on a page a picture stands, and so how wide the style sheets of the library show it. */
public enum PicturePlace {
    /** On the title page, 20rem wide at most. */
    COVER {
        @Override
        String sizes(ImageSize picture) {
            return "20rem";
        }
    },
    /** Beside a signature, 5rem wide. */
    PORTRAIT {
        @Override
        String sizes(ImageSize picture) {
            return "5rem";
        }
    },
    /** On lines of its own: as wide as the column at most, and no higher than 36rem. */
    FIGURE {
        @Override
        String sizes(ImageSize picture) {
            double asHigh = (double) HIGHEST * picture.width() / picture.height();
            double own = (double) picture.width() / PIXELS;
            // The width that is given here is the one that the picture has: never more than its own.
            if (own <= Math.min(asHigh, COLUMN)) {
                return from(picture.width() + EDGES * PIXELS, picture.width(), "px");
            }
            int width = (int) Math.min(COLUMN, Math.ceil(asHigh));
            return from(width + EDGES, width, "rem");
        }
    },
    /** Among words, where it is as wide as what is around lets it. */
    LINE {
        @Override
        @Nullable
        String sizes(ImageSize picture) {
            return null;
        }
    };

    private static final int COLUMN = 42;
    private static final int HIGHEST = 36;
    private static final int EDGES = 3;
    /** CSS pixels of a rem, unless a reader likes letters larger. */
    private static final int PIXELS = 16;

    /** What browsers choose a copy by, which HTML calls {@code sizes}; null where no copy is offered. */
    abstract @Nullable String sizes(ImageSize picture);

    private static String from(int screen, int width, String unit) {
        return "(min-width: " + screen + unit + ") " + width + unit + ", 100vw";
    }
}
