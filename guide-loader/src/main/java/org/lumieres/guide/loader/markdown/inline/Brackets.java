package org.lumieres.guide.loader.markdown.inline;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The opening brackets of a block that wait for their closing ones (CommonMark 0.31.2, appendix, “look for link”). */
final class Brackets {
    private final Nesting nesting;
    private @Nullable Bracket last;

    Brackets(Nesting nesting) {
        this.nesting = nesting;
    }

    @Nullable
    Bracket last() {
        return last;
    }

    void open(@Nullable Text marker, Text sign, int at, @Nullable Delimiter delimiter) {
        last = new Bracket(marker, sign, at, last, delimiter);
    }

    /** Takes the last bracket off the list. */
    void close(Bracket bracket) {
        last = bracket.previous();
    }

    /** Forgets those that are still open; true when there were any. */
    boolean clear() {
        boolean any = last != null;
        last = null;
        return any;
    }

    /** Whether something may be put around what stands behind a bracket. */
    boolean mayWrap(Bracket bracket) {
        if (!bracket.isDeepInside() && !nesting.allows(nesting.between(bracket.sign(), null))) {
            bracket.deepInside();
        }
        return !bracket.isDeepInside();
    }

    /** Puts a node around what stands behind the last bracket, which is gone then. */
    void wrap(Bracket bracket, LinkSyntax.Found found) {
        nesting.wrap(found.node(), nesting.between(bracket.sign(), null));
        while (bracket.sign().getNext() != null) {
            found.node().appendChild(bracket.sign().getNext());
        }
        remove(bracket, found);
    }

    /** Drops the last bracket and what stands behind it. */
    void replace(Bracket bracket, LinkSyntax.Found found) {
        for (Node node = bracket.sign().getNext();
                node != null;
                node = bracket.sign().getNext()) {
            node.unlink();
        }
        remove(bracket, found);
    }

    private void remove(Bracket bracket, LinkSyntax.Found found) {
        bracket.sign().unlink();
        Text marker = bracket.marker();
        if (marker != null && found.takesMarker()) {
            marker.unlink();
        } else if (found.leads()) {
            Bracket.linkEnded(bracket.previous());
        }
        close(bracket);
    }
}
