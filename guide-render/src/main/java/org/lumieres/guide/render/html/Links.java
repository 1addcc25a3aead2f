package org.lumieres.guide.render.html;

/** Where the pages of a publication are: how to reach an anchor from the page being written. */
@FunctionalInterface
interface Links {
    /** The address of one of {@link Anchors}' names. */
    String to(String anchor);

    /** Everything stands on one page. */
    static Links onePage() {
        return anchor -> "#" + anchor;
    }
}
