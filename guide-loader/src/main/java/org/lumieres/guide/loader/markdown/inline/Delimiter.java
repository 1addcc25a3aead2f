package org.lumieres.guide.loader.markdown.inline;

import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** A run of one sign that may open or close emphasis. */
final class Delimiter {
    final char sign;
    final Text node;
    final boolean opens;
    final boolean closes;
    /** Where it begins as it was written. */
    final int at;
    /** How many signs there were. */
    final int written;
    /** Where the signs begin that are left. */
    int from;
    /** How many signs are left. */
    int left;

    @Nullable
    Delimiter previous;

    @Nullable
    Delimiter next;

    Delimiter(char sign, Text node, int from, int to, boolean opens, boolean closes) {
        this.sign = sign;
        this.node = node;
        this.at = from;
        this.from = from;
        this.written = to - from;
        this.left = written;
        this.opens = opens;
        this.closes = closes;
    }

    /** How many signs this one and a later one take of each other; 0 when they do not go together. */
    int pairs(Delimiter closer) {
        if (sign == '~') {
            return left == closer.left && left <= 2 ? left : 0;
        }
        boolean apart = (closes || closer.opens) && closer.written % 3 != 0 && (written + closer.written) % 3 == 0;
        return apart ? 0 : left >= 2 && closer.left >= 2 ? 2 : 1;
    }
}
