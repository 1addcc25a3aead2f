package org.lumieres.guide.render.fragment;

import org.jspecify.annotations.Nullable;

/** Where on a page a picture stands, and so how large the style sheets of the library show it. */
public enum PicturePlace {
    /** On the title page, 20rem wide at most. */
    COVER {
        @Override
        String widths(ImageSize shown) {
            return "20rem";
        }
    },
    /** Beside a signature, 5rem wide. */
    PORTRAIT {
        @Override
        String widths(ImageSize shown) {
            return "5rem";
        }
    },
    /** On lines of its own: as wide as the column at most, and no higher than most screens. */
    FIGURE {
        @Override
        ImageSize shown(ImageSize own) {
            if (own.height() <= HIGHEST) {
                return own;
            }
            // Said here rather than in a style sheet, so that the place is kept before the picture comes.
            long width = Math.round((double) own.width() * HIGHEST / own.height());
            return new ImageSize((int) Math.max(1, width), HIGHEST);
        }

        @Override
        String widths(ImageSize shown) {
            return shown.width() < COLUMN * PIXELS
                    ? "(min-width: " + (shown.width() + EDGES * PIXELS) + "px) " + shown.width() + "px, 100vw"
                    : "(min-width: " + (COLUMN + EDGES) + "rem) " + COLUMN + "rem, 100vw";
        }
    },
    /** Among words, where it is as wide as what is around lets it. */
    LINE {
        @Override
        @Nullable
        String widths(ImageSize shown) {
            return null;
        }
    };

    private static final int HIGHEST = 576;
    private static final int COLUMN = 42;
    private static final int EDGES = 3;
    /** CSS pixels of a rem, unless a reader likes letters larger. */
    private static final int PIXELS = 16;

    /** How large a picture is there, where there is room. */
    ImageSize shown(ImageSize own) {
        return own;
    }

    /** What browsers choose a copy by, an HTML list of source sizes; null where no copy is offered. */
    abstract @Nullable String widths(ImageSize shown);
}
