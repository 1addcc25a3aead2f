package org.lumieres.guide.loader.markdown;

import java.util.function.Consumer;

/** Finds stars that were to make words bold or italic: a space too much, or a letter right behind, keeps them text. */
final class StarSlips {
    private static final String OPENING = "([{«“‘\"'¡¿#@€$…" + PlainView.MARKUP;

    private final Signs words;
    private final Consumer<Slip> out;
    /** The last row of stars, and the last star alone, that another may answer; -1 when there is none. */
    private int stars = -1;

    private int star = -1;

    StarSlips(Signs words, Consumer<Slip> out) {
        this.words = words;
        this.out = out;
    }

    /** Looks at a row of stars; two rows in one paragraph, the second of which is to end what the first begins. */
    void look(int from, int end) {
        if (end - from == 1) {
            star(from);
            return;
        }
        if (end - from > 3) {
            return;
        }
        boolean spaceBefore = words.isSpace(from - 1);
        boolean spaceBehind = words.isSpace(end);
        boolean closes = stars >= 0
                && from - stars < Signs.LONGEST
                && (!spaceBefore || spaceBehind || isGluedEnd(from, end))
                && !words.isOneOf("([{«“‘", from - 1)
                && words.hasLetter(stars + 2, from)
                && !(spaceBefore && words.isDigit(from - 2));
        if (closes) {
            out.accept(new Slip("strong", stars, end, trimmed(words.run(stars), from)));
            stars = -1;
        } else {
            stars = mayOpen(from, end) ? from : -1;
        }
    }

    /** Whether bold words may begin there: at a word, or with a space too much at the beginning of a line. */
    private boolean mayOpen(int from, int end) {
        return words.isWord(end)
                || words.isOneOf(OPENING, end)
                || (words.isLineEnd(from - 1) && words.isSpace(end) && !words.isLineEnd(end));
    }

    /** A star behind a sign of punctuation and before a letter: it was to end emphasis, and there ends none. */
    private void star(int at) {
        boolean opens = words.isSpace(at - 1) && (words.isWord(at + 1) || words.isAt('«', at + 1));
        boolean closes = star >= 0
                && at - star < Signs.LONGEST
                && words.isWord(at + 1)
                && words.isOneOf(Signs.PUNCTUATION, at - 1);
        if (closes) {
            out.accept(new Slip("emphasis", star, at + 1, "*" + words.quoted(star + 1, at) + "*"));
        }
        star = opens ? at : -1;
    }

    /**
     * Whether a row of stars behind a space and before a letter is to end bold words: they have a space too much at
     * their end, as word processors leave it. So it may be the arguments of a program, too: {@code (**a, **b)}.
     */
    private boolean isGluedEnd(int from, int end) {
        return words.isWord(end)
                && !words.isSpace(stars + 2)
                && !words.isAt(',', from - 2)
                && !words.isAt('(', stars - 1);
    }

    /** The words between two rows of stars, as they would be bold. */
    private String trimmed(int from, int to) {
        return "**" + words.quoted(from, to).replace('\u00A0', ' ').strip() + "**";
    }
}
