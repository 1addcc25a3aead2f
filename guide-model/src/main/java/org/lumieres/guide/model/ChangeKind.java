package org.lumieres.guide.model;

/** How much a change matters to somebody who read the guide before. */
public enum ChangeKind {
    /** The advice changed: readers should read it again. */
    MAJOR,
    /** Mended or made clearer, with the same advice. */
    MINOR,
    /** Published again without a change to its text. */
    REPUBLISH
}
