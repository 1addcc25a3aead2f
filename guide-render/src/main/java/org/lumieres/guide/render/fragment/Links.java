package org.lumieres.guide.render.fragment;

import org.jspecify.annotations.Nullable;

/** Where the parts of a publication are: how to reach an anchor from the page being written, and its name there. */
public interface Links {

    /** The address of one of {@link Anchors}' names. */
    String to(String anchor);

    /** The value of the {@code id} attribute of what an anchor names. */
    String id(String anchor);

    /**
     * The address of a file of the guide's folder.
     *
     * @param address what a link says: an address without a scheme or a host
     * @return the address from the page being written; null when it leads nowhere from there, and words are all that is
     *     left of the link
     */
    default @Nullable String toFile(String address) {
        // Places of the page itself are no files.
        return address.startsWith("#") ? address : null;
    }

    /** Everything stands on one page, which travels without the guide's folder. */
    static Links onePage() {
        return new Links() {
            @Override
            public String to(String anchor) {
                return "#" + anchor;
            }

            @Override
            public String id(String anchor) {
                return anchor;
            }
        };
    }
}
