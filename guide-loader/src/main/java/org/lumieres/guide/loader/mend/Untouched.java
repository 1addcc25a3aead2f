package org.lumieres.guide.loader.mend;

/**
 * A file that has faults which a machine could mend, and that is left as it is.
 *
 * @param file the file, as diagnostics name it
 * @param reason why
 */
public record Untouched(String file, Reason reason) {

    /** Why a file is left as it is. */
    public enum Reason {
        /** It is written in another encoding, and what of it was misread would be lost. */
        NOT_UTF_8,
        /** It is, or is reached through, a symbolic link: what it leads to may belong to others. */
        SYMBOLIC_LINK,
        /** It is not what was loaded any more, so that the places of faults may be wrong. */
        CHANGED,
        /** The guide was not read from it. */
        NOT_READ
    }
}
