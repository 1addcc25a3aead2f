package org.lumieres.guide.loader.markdown;

/**
 * What stands between the words of a piece of HTML.
 *
 * @param kind what it is
 * @param name of a tag, the element's name as it was written; else empty
 * @param start where it begins
 * @param end where it ends, exclusive
 */
record HtmlToken(Kind kind, String name, int start, int end) {
    enum Kind {
        OPEN,
        CLOSE,
        /** A tag of an element that has no content, or that ends itself. */
        EMPTY,
        /** A whole element that holds no tags: a script, a style. */
        RAW,
        /** A section of text without markup. */
        CHARACTER_DATA,
        /** A comment, a declaration or an instruction: nothing for readers. */
        SILENT,
        /** The beginning of a comment that does not end. */
        OPEN_COMMENT,
        TEMPLATE,
        /** A sign that looks like the beginning of a tag and is none. */
        SIGN
    }
}
