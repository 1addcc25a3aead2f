package org.lumieres.guide.loader.links;

import java.util.List;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Inline.Reference.Kind;

/**
 * A part of a guide that a link may name.
 *
 * @param chapter the id of its chapter
 * @param section the id of a section, or of a block; empty for the chapter itself
 * @param words what it is called
 */
record Anchor(String chapter, String section, String words) {

    /** The link to it. */
    Inline.Reference reference(List<Inline> content) {
        return section.isEmpty()
                ? new Inline.Reference(Kind.CHAPTER, chapter, content)
                : new Inline.Reference(Kind.SECTION, chapter + "#" + section, content);
    }
}
