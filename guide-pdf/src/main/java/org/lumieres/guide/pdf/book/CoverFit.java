package org.lumieres.guide.pdf.book;

import org.jspecify.annotations.Nullable;

/**
 * How large the title of a cover is set, and what room that leaves for a picture, so that nothing meets on it: titles
 * of public bodies may be as long as a sentence. Reckoned from the numbers of signs, on the safe side.
 *
 * @param editionLines how many lines stand at the foot
 */
record CoverFit(String title, @Nullable String subtitle, int editionLines) {
    private static final double POINT = 25.4 / 72;
    /** In millimetres: the lower of our sheets, what stands around the title on it, and the foot. */
    private static final double SHEET = 279;

    private static final double AROUND_TITLE = 84;
    private static final double FOOT = 34;
    private static final double FOOT_LINE = 6.3;
    private static final double LEAST = 30;
    private static final double MOST = 110;

    /** Of a subtitle: how many signs a line has, and how high it is. */
    private static final double SUBTITLE_SIGNS = 46;

    private static final double SUBTITLE_LINE = 8.2;

    /** The sizes of titles, which the style sheet has too. */
    private enum Size {
        SHORT("short", 45, 18, 40),
        LONG("long", 80, 22, 32),
        LONGER("longer", 130, 28, 26),
        LONGEST("longest", Integer.MAX_VALUE, 35, 21);

        private final String name;
        /** Signs that a title of this size has at most. */
        private final int upTo;

        private final double signsInLine;
        private final double points;

        Size(String name, int upTo, double signsInLine, double points) {
            this.name = name;
            this.upTo = upTo;
            this.signsInLine = signsInLine;
            this.points = points;
        }
    }

    private Size size() {
        for (Size size : Size.values()) {
            if (title.length() <= size.upTo) {
                return size;
            }
        }
        return Size.LONGEST;
    }

    /** The class of the title in the style sheet. */
    String titleClass() {
        return size().name;
    }

    /** In millimetres: how high a picture may be. */
    long picture() {
        Size size = size();
        double titleHeight = Math.ceil(title.length() / size.signsInLine) * size.points * 1.08 * POINT;
        double subtitleHeight =
                subtitle == null ? 0 : Math.ceil(subtitle.length() / SUBTITLE_SIGNS) * SUBTITLE_LINE + 5;
        double foot = editionLines == 0 ? FOOT : FOOT + editionLines * FOOT_LINE + 2;
        double room = SHEET - AROUND_TITLE - titleHeight - subtitleHeight - foot;
        return Math.round(Math.max(LEAST, Math.min(MOST, room)));
    }
}
