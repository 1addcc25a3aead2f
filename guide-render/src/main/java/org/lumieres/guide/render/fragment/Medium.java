package org.lumieres.guide.render.fragment;

/** What readers hold, as far as the markup of a page depends on it. */
public enum Medium {
    /** A page in a browser, written as HTML. */
    SCREEN,
    /** A chapter in a reading system, written as XHTML. */
    BOOK,
    /** Sheets, on which nothing folds, scrolls or is clicked that is not also read; written as XHTML. */
    PAPER;

    /** Whether elements are written as XML asks. */
    boolean isXml() {
        return this != SCREEN;
    }

    /** Whether nothing lies beside the pages that links could lead to: only what the guide holds is in a book. */
    boolean isAlone() {
        return this == BOOK;
    }

    /** Whether a part can be folded away. */
    boolean folds() {
        return this != PAPER;
    }
}
