package org.lumieres.guide.loader.markdown.inline;

import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** An opening bracket that waits for the one that closes it. */
final class Bracket {
    private final @Nullable Text marker;
    private final Text sign;
    private final int at;
    private final @Nullable Bracket previous;
    private final @Nullable Delimiter delimiter;
    private boolean linksInside;
    private boolean bracketsInside;
    private boolean deepInside;

    /**
     * A bracket.
     *
     * @param marker the sign right before it, if that says what is in the bracket
     * @param sign the bracket as words
     * @param at the offset of the bracket
     * @param previous the bracket that opened before
     * @param delimiter the last run of delimiters before it
     */
    Bracket(@Nullable Text marker, Text sign, int at, @Nullable Bracket previous, @Nullable Delimiter delimiter) {
        this.marker = marker;
        this.sign = sign;
        this.at = at;
        this.previous = previous;
        this.delimiter = delimiter;
        if (previous != null) {
            previous.bracketsInside = true;
        }
    }

    @Nullable
    Text marker() {
        return marker;
    }

    char markerSign() {
        return marker == null ? Cursor.END : marker.getLiteral().charAt(0);
    }

    Text sign() {
        return sign;
    }

    int at() {
        return at;
    }

    int content() {
        return at + 1;
    }

    @Nullable
    Bracket previous() {
        return previous;
    }

    @Nullable
    Delimiter delimiter() {
        return delimiter;
    }

    /** Whether it may begin a link or a picture: there is no link in another, but there may be one in a picture. */
    boolean mayLead() {
        return !linksInside || markerSign() == '!';
    }

    boolean hasBracketsInside() {
        return bracketsInside;
    }

    boolean isDeepInside() {
        return deepInside;
    }

    /** Says that what stands in it is as deep as may be, and so what stands in those around it. */
    void deepInside() {
        for (Bracket outer = this; outer != null && !outer.deepInside; outer = outer.previous) {
            outer.deepInside = true;
        }
    }

    /** Says that a link ended inside of this bracket, and so of those around it. */
    static void linkEnded(@Nullable Bracket innermost) {
        for (Bracket outer = innermost; outer != null && !outer.linksInside; outer = outer.previous) {
            outer.linksInside = true;
        }
    }
}
