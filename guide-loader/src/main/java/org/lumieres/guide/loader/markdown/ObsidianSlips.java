package org.lumieres.guide.loader.markdown;

import java.util.function.Consumer;

/** Finds what Obsidian alone knows among words: marked words, comments, names of blocks. */
final class ObsidianSlips {
    private static final int SHORTEST_NAME = 3;

    private final Signs words;
    private final Consumer<Slip> out;
    /** The last two equal signs, and the last two per cent signs, that others may answer; -1 when there are none. */
    private int mark = -1;

    private int comment = -1;

    ObsidianSlips(Signs words, Consumer<Slip> out) {
        this.words = words;
        this.out = out;
    }

    /** Looks at a row of equal signs. */
    void mark(int from, int end) {
        if (end - from != 2) {
            mark = -1;
            return;
        }
        boolean closes = mark >= 0 && from - mark < Signs.LONGEST && !words.isSpace(from - 1) && !words.isWord(end);
        if (closes) {
            out.accept(new Slip("mark", mark, end, words.quoted(mark + 2, from)));
            mark = -1;
        } else {
            boolean opens = !words.isSpace(end) && !words.isWord(from - 1) && !words.isOneOf("!<>=", from - 1);
            mark = opens ? from : -1;
        }
    }

    /** Looks at a row of per cent signs. */
    void comment(int from, int end) {
        if (end - from != 2) {
            return;
        }
        boolean line = words.isLineEnd(from - 1) && words.isLineEnd(end);
        boolean closes = comment >= 0 && !words.isWord(end) && (!words.isSpace(from - 1) || words.isLineEnd(end));
        if (line || closes) {
            out.accept(new Slip("comment", comment >= 0 ? comment : from, end, ""));
            comment = -1;
        } else {
            comment = opensComment(from, end) ? from : -1;
        }
    }

    /** Whether a comment may begin there: at its words, or a line; behind a number it is a per cent sign too much. */
    private boolean opensComment(int from, int end) {
        return words.isSpace(from - 1)
                && !words.isDigit(from - 2)
                && (!words.isSpace(end) || words.isLineEnd(from - 1));
    }

    /** Looks at a circumflex: the name of a block stands behind it at the very end of the block. */
    void blockId(int at) {
        int end = at + 1;
        while (words.isWord(end) || words.isAt('-', end)) {
            end++;
        }
        boolean name = end - at > SHORTEST_NAME && words.hasLetter(at + 1, end);
        if (name && end == words.length() && words.isSpace(at - 1)) {
            out.accept(new Slip("block-id", at, end, words.part(at + 1, end)));
        }
    }
}
