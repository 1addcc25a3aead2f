package org.lumieres.guide.links;

/**
 * What came of asking for an address.
 *
 * @param kind what
 * @param detail the new address of what moved, or the status of an answer that says no; else empty
 */
record Outcome(Kind kind, String detail) {

    /** What may come of it. */
    enum Kind {
        ALIVE(true),
        MOVED(true),
        GONE(true),
        NO_HOST(false),
        REFUSED(false),
        TIMEOUT(false),
        OTHER_STATUS(false),
        ENDLESS(false),
        NO_ANSWER(false),
        PROXY_LOGIN(false),
        PRIVATE(false);

        private final boolean lasting;

        Kind(boolean lasting) {
            this.lasting = lasting;
        }

        /** Whether it is likely to be the same tomorrow: what fails for want of a network is not. */
        boolean isLasting() {
            return lasting;
        }

        /** Whether the site was asked at all: what was not, the next run may ask, being allowed to or better known. */
        boolean isAnAnswer() {
            return this != PRIVATE && this != PROXY_LOGIN;
        }
    }

    static Outcome of(Kind kind) {
        return new Outcome(kind, "");
    }
}
