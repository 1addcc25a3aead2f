package org.lumieres.guide.model.picture;

/** Tells why a file cannot be shown as a picture. Its message is for developers: readers get a diagnostic. */
public final class UnreadablePictureException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** What is wrong with a file. */
    public enum Reason {
        /** Its bytes are those of no format that browsers show. */
        NOT_A_PICTURE,
        /** It begins as a picture and is cut short or damaged. */
        DAMAGED,
        /** It has more pixels than the limits allow. */
        TOO_MANY_PIXELS,
        /** It has more bytes than the limits allow. */
        TOO_MANY_BYTES,
        /**
         * It is a drawing that says its parts by reference to others so often, or so deep, that no reader can draw it.
         */
        TOO_INTRICATE,
        /** It is a drawing that defines entities, by which a small text may stand for an immense one or for a file. */
        ENTITIES,
        /** It tells who took it, or where, in a way that cannot be taken out of it. */
        TELLTALE,
        /** It is whole, but of a kind whose pixels cannot be read here. */
        NOT_DECODED
    }

    /**
     * Makes one.
     *
     * @param reason what is wrong
     */
    public UnreadablePictureException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /**
     * Makes one that follows from another.
     *
     * @param reason what is wrong
     * @param cause what a decoder or a parser threw
     */
    public UnreadablePictureException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /**
     * What is wrong.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
