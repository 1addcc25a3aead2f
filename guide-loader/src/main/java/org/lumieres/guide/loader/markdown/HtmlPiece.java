package org.lumieres.guide.loader.markdown;

import java.util.BitSet;
import java.util.List;
import org.commonmark.node.HtmlBlock;

/** An HTML block among its siblings: its tokens, and which of them count. Not thread-safe. */
final class HtmlPiece {
    private final HtmlBlock block;
    private final int from;
    private List<HtmlToken> tokens;
    private int to;
    private final BitSet dropped = new BitSet();
    private final BitSet tooDeep = new BitSet();
    private final BitSet paired = new BitSet();
    private int reach = -1;

    /** @param from where the text begins that is no part of something before */
    HtmlPiece(HtmlBlock block, int from) {
        this.block = block;
        this.from = from;
        this.to = block.getLiteral().length();
        this.tokens = HtmlScanner.scan(block.getLiteral(), from);
    }

    HtmlBlock block() {
        return block;
    }

    /** Where its text begins in the block's. */
    int from() {
        return from;
    }

    /** Where its text ends in the block's. */
    int to() {
        return to;
    }

    List<HtmlToken> tokens() {
        return tokens;
    }

    /** Leaves out a token and all behind it. */
    void cut(int token) {
        to = tokens.get(token).start();
        tokens = tokens.subList(0, token);
    }

    /** Says that a tag has no counterpart. */
    void drop(int token) {
        dropped.set(token);
    }

    boolean isDropped(int token) {
        return dropped.get(token);
    }

    /** Says that a tag has a counterpart, and in which piece. */
    void pair(int token, int piece) {
        paired.set(token);
        reach = Math.max(reach, piece);
    }

    /** The next tag with a counterpart, or -1. */
    int paired(int from) {
        return paired.nextSetBit(from);
    }

    /** The last piece with a counterpart of one of the tags, or -1. */
    int reach() {
        return reach;
    }

    /** Says that a tag stands too deep. */
    void flatten(int token) {
        tooDeep.set(token);
    }

    boolean isTooDeep(int token) {
        return tooDeep.get(token);
    }
}
