package org.lumieres.guide.render;

import java.util.List;

/** A renderer whose pages lead to the other formats of a publication. Immutable and thread-safe. */
public interface LandingRenderer extends FolderRenderer {

    /**
     * The same renderer, whose pages offer some files beside what they say.
     *
     * @param downloads the files, all of which are there; in the order they are to be offered in
     * @return a renderer of the same format
     */
    FolderRenderer offering(List<Download> downloads);
}
