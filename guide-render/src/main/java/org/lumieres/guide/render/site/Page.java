package org.lumieres.guide.render.site;

import org.jspecify.annotations.Nullable;
import org.lumieres.guide.render.fragment.Run;

/** One page of a site, inside the frame that all share. Immutable and thread-safe. */
interface Page {

    /** Its file. */
    String path();

    /** What it is called in lists and in its own heading. */
    String title();

    /** What it says, in a sentence or two, or null. */
    @Nullable
    String description();

    /** What kind of page it is, for the style sheet. */
    String kind();

    /** Its language when it is not the guide's, or null. */
    default @Nullable String language() {
        return null;
    }

    /** Whether search engines are to know it. */
    default boolean listed() {
        return true;
    }

    /** Writes what stands before its content: where in the guide it is, or nothing. */
    void before(Run run);

    /** Writes its content, headed by a heading of level 1. */
    void content(Run run);

    /** Writes what stands beside its content, or nothing. */
    default void beside(Run run) {}
}
