package org.lumieres.guide.model;

/** What a contributor did. Each role is one of the MARC relators, whose code it bears. */
public enum Role {
    /** Wrote the text. */
    AUTHOR("aut"),
    /** Shaped the text of others. */
    EDITOR("edt"),
    /** Designed the book. */
    DESIGNER("bkd"),
    /** Made the pictures. */
    ILLUSTRATOR("ill"),
    /** Published it. */
    PUBLISHER("pbl"),
    /** Wrote or signed the preface. */
    PREFACE_WRITER("wpr"),
    /** Read the proofs. */
    PROOFREADER("pfr"),
    /** Gave it means or backing. */
    SUPPORTER("spn"),
    /** Put it into another language. */
    TRANSLATOR("trl");

    private final String marcCode;

    Role(String marcCode) {
        this.marcCode = marcCode;
    }

    /**
     * The code of the role among the MARC relators.
     *
     * @return three lower-case letters
     */
    public String marcCode() {
        return marcCode;
    }
}
