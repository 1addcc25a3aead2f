package org.lumieres.guide.model;

/** How the cells of a table's column are aligned, in terms of the reading direction. */
public enum Alignment {
    /** As the format likes. */
    NONE,
    /** To the side where lines start. */
    START,
    /** Centred. */
    CENTER,
    /** To the side where lines end. */
    END
}
