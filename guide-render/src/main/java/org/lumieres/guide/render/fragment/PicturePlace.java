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
    /** Among words: a sign no higher than a few lines, or, where it is larger, what readers are to see whole. */
    LINE {
        @Override
        PicturePlace fit(ImageSize own) {
            return own.width() <= SIGN && own.height() <= SIGN ? this : FIGURE;
        }

        @Override
        @Nullable
        String widths(ImageSize shown) {
            return null;
        }
    },
    /** Beside the name of the guide, as high as what is around lets it. */
    LOGO {
        @Override
        @Nullable
        String widths(ImageSize shown) {
            return null;
        }
    };

    /** CSS pixels of the largest picture that is read as a sign: icons are often drawn at twice their size. */
    private static final int SIGN = 128;

    private static final int HIGHEST = 576;
    private static final int COLUMN = 42;
    private static final int EDGES = 3;
    /** CSS pixels of a rem, unless a reader likes letters larger. */
    private static final int PIXELS = 16;

    /** What a picture there is treated as, by its own size. */
    PicturePlace fit(ImageSize own) {
        return this;
    }

    /** How large a picture is there, where there is room. */
    ImageSize shown(ImageSize own) {
        return own;
    }

    /** What browsers choose a copy by, an HTML list of source sizes; null where no copy is offered. */
    abstract @Nullable String widths(ImageSize shown);
}
