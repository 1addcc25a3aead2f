package org.lumieres.guide.render.fragment;

/** Where the parts of a publication are: how to reach an anchor from the page being written, and its name there. */
public interface Links {

    /** The address of one of {@link Anchors}' names. */
    String to(String anchor);

    /** The value of the {@code id} attribute of what an anchor names. */
    String id(String anchor);

    /** Everything stands on one page. */
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
