package org.lumieres.guide.loader.markdown.inline;

import org.jspecify.annotations.Nullable;

/** Words between brackets with what stands before and behind them. */
public final class BracketedWords {
    /** The characters that a label may have (CommonMark 0.31.2, section 6.3). */
    private static final int LONGEST_LABEL = 999;

    private final Bracket opener;
    private final Cursor cursor;
    private final int close;
    private final LinkTail tail;

    BracketedWords(Bracket opener, Cursor cursor, int close, LinkTail tail) {
        this.opener = opener;
        this.cursor = cursor;
        this.close = close;
        this.tail = tail;
    }

    /** The sign right before the opening bracket, {@code !} or {@code ^}; {@link Cursor#END} when there is none. */
    public char marker() {
        return opener.markerSign();
    }

    /** The code point before the brackets, or {@link Cursor#END}. */
    public int before() {
        return cursor.before(opener.at());
    }

    /** The words as they are written. */
    public String text() {
        return cursor.between(opener.content(), close);
    }

    /** Whether the words are no longer than a label may be; of longer ones nobody need look up what they stand for. */
    public boolean mayBeLabel() {
        return close - opener.content() <= LONGEST_LABEL;
    }

    /** Whether a character stands behind the opening bracket. */
    public boolean beginWith(char first) {
        return cursor.codePoint(opener.content()) == first;
    }

    /** The offset behind the closing bracket. */
    public int end() {
        return close + 1;
    }

    /** The address in parentheses behind the words; null when there is none. */
    public @Nullable String destination() {
        return tail.destination();
    }

    /** The title beside the address. */
    public @Nullable String title() {
        return tail.title();
    }

    /** What stands in brackets behind the words, as it is written; null when nothing does, or an address. */
    public @Nullable String label() {
        return tail.label();
    }
}
