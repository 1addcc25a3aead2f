package org.lumieres.guide.render.epub;

import java.util.Locale;

/** Which part of a book a document belongs to (EPUB Structural Semantics Vocabulary 1.1, document partitions). */
enum Matter {
    /** What stands before the text: its cover, its title, its preface. */
    FRONT,
    /** The text. */
    BODY,
    /** What readers look things up in, and who made the book. */
    BACK;

    /** The term of the vocabulary. */
    String term() {
        return name().toLowerCase(Locale.ROOT) + "matter";
    }
}
