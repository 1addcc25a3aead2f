package org.lumieres.guide.loader.markdown.inline;

import java.util.Arrays;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * The runs of signs that may be emphasis, until it is known what they are (CommonMark 0.31.2, section 6.2 and the
 * appendix, “process emphasis”).
 */
final class Delimiters {
    private static final String SIGNS = "*_~";

    /** Ways in which closing runs differ in what opens them: by sign, by length, by whether they may open too. */
    private static final int KINDS = SIGNS.length() * 6;

    private final Cursor cursor;
    private final Nesting nesting;
    private @Nullable Delimiter last;

    Delimiters(Cursor cursor, Nesting nesting) {
        this.cursor = cursor;
        this.nesting = nesting;
    }

    @Nullable
    Delimiter last() {
        return last;
    }

    /** Adds the run that stands between two offsets. */
    void add(char sign, int from, int to, Text node) {
        int before = cursor.before(from);
        int behind = cursor.codePoint(to);
        boolean spaceBefore = before == Cursor.END || Characters.isWhitespaceCodePoint(before);
        boolean spaceBehind = behind == Cursor.END || Characters.isWhitespaceCodePoint(behind);
        boolean signBefore = Characters.isPunctuationCodePoint(before);
        boolean signBehind = Characters.isPunctuationCodePoint(behind);
        boolean left = !spaceBehind && (!signBehind || spaceBefore || signBefore);
        boolean right = !spaceBefore && (!signBefore || spaceBehind || signBehind);
        boolean opens = sign == '_' ? left && (!right || signBefore) : left;
        boolean closes = sign == '_' ? right && (!left || signBehind) : right;
        Delimiter added = new Delimiter(sign, node, from, to, opens, closes);
        added.previous = last;
        if (last != null) {
            last.next = added;
        }
        last = added;
    }

    /** Drops the runs behind one, whose nodes nobody needs. */
    void drop(@Nullable Delimiter bottom) {
        last = bottom;
        if (bottom != null) {
            bottom.next = null;
        }
    }

    /**
     * Makes emphasis of the runs behind one, and forgets them.
     *
     * @return whether signs are left that are words
     */
    boolean pair(@Nullable Delimiter bottom) {
        if (last == bottom) {
            return false;
        }
        int[] bottoms = new int[KINDS];
        Arrays.fill(bottoms, bottom == null ? -1 : bottom.at);
        @Nullable Delimiter closer = last;
        while (closer != null && closer.previous != bottom) {
            closer = closer.previous;
        }
        boolean words = false;
        while (closer != null) {
            if (!closer.closes) {
                closer = closer.next;
                continue;
            }
            int kind = kind(closer);
            Delimiter opener = opener(closer, bottoms[kind]);
            if (opener == null) {
                // Nothing before it opens a run of its kind, so later ones need not look there again.
                bottoms[kind] = closer.previous == null ? -1 : closer.previous.at;
                Delimiter next = closer.next;
                if (!closer.opens) {
                    words |= settle(closer);
                }
                closer = next;
            } else {
                while (closer.previous != null && closer.previous != opener) {
                    words |= settle(closer.previous);
                }
                wrap(opener, closer);
                if (opener.left == 0) {
                    settle(opener);
                }
                if (closer.left == 0) {
                    Delimiter next = closer.next;
                    settle(closer);
                    closer = next;
                }
            }
        }
        while (last != null && last != bottom) {
            words |= settle(last);
        }
        return words;
    }

    private static int kind(Delimiter closer) {
        int length = closer.sign == '~' ? Math.min(closer.left, 3) - 1 : closer.written % 3;
        return (SIGNS.indexOf(closer.sign) * 3 + length) * 2 + (closer.opens ? 1 : 0);
    }

    /** The run behind an offset that a closing one goes together with. */
    private @Nullable Delimiter opener(Delimiter closer, int bottom) {
        for (Delimiter opener = closer.previous; opener != null && opener.at > bottom; opener = opener.previous) {
            if (opener.opens && opener.sign == closer.sign && opener.pairs(closer) > 0) {
                // Where this one would stand too deep, those before it would too.
                return nesting.allows(nesting.between(opener.node, closer.node)) ? opener : null;
            }
        }
        return null;
    }

    /** Puts emphasis around the nodes between two runs. */
    private void wrap(Delimiter opener, Delimiter closer) {
        int used = opener.pairs(closer);
        String signs = opener.node.getLiteral().substring(0, used);
        Node emphasis = opener.sign == '~'
                ? new Strikethrough(signs)
                : used == 1 ? new Emphasis(signs) : new StrongEmphasis(signs);
        int depth = nesting.between(opener.node, closer.node);
        for (Node node = opener.node.getNext(); node != null && node != closer.node; ) {
            Node next = node.getNext();
            emphasis.appendChild(node);
            node = next;
        }
        opener.node.insertAfter(emphasis);
        nesting.wrap(emphasis, depth);
        opener.left -= used;
        cursor.place(emphasis, opener.from + opener.left, closer.from + used);
        closer.from += used;
        closer.left -= used;
    }

    /** Takes a run off the list; true when signs of it are left, which are words. */
    private boolean settle(Delimiter run) {
        if (run.previous != null) {
            run.previous.next = run.next;
        }
        if (run.next == null) {
            last = run.previous;
        } else {
            run.next.previous = run.previous;
        }
        if (run.left == 0) {
            run.node.unlink();
        } else if (run.left < run.written) {
            run.node.setLiteral(run.node.getLiteral().substring(0, run.left));
            cursor.place(run.node, run.from, run.from + run.left);
        }
        return run.left > 0;
    }
}
