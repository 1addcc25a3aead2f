package org.lumieres.guide.loader.markdown;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds lines of a paragraph that were to be the items of a list. */
final class ListSlips {
    private static final String BULLETS = "•▪◦‣●■►➢";
    private static final String DASHES = "–—";
    /** What such lines begin with, but for enumerators. */
    static final String STARTS = BULLETS + DASHES + "-*0123456789[";

    private static final int DIGITS = 2;
    /** The length of {@code [ ]}. */
    private static final int BOX = 3;

    private final CharSequence words;
    private final Consumer<Slip> out;
    /** Where the first line of each kind stands that only tells when another follows; -1 when there is none. */
    private int dash = -1;

    private int hyphen = -1;
    private int number = -1;
    private @Nullable Enumerator counted;

    ListSlips(CharSequence words, Consumer<Slip> out) {
        this.words = words;
        this.out = out;
    }

    /** Whether a line that begins with such words is worth a look. */
    static boolean mayBegin(String words) {
        return switch (words.charAt(0)) {
            case '-', '*' -> LineSlips.isNoBreak(words.charAt(1)) || Character.isLetter(words.charAt(1));
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> marker(words, 0, words.length()) > 0;
            case '[' -> isBox(words, 0);
            default -> STARTS.indexOf(words.charAt(0)) >= 0;
        };
    }

    /** Whether words begin with a box to tick. */
    private static boolean isBox(CharSequence words, int at) {
        return words.length() > at + BOX
                && words.charAt(at) == '['
                && " xX".indexOf(words.charAt(at + 1)) >= 0
                && words.charAt(at + 2) == ']'
                && words.charAt(at + BOX) == ' ';
    }

    static boolean isDash(String words) {
        return !words.isEmpty() && DASHES.indexOf(words.charAt(0)) >= 0;
    }

    /** Looks at a line, which may be the first of its paragraph. */
    void look(int start, int end, boolean first) {
        char sign = words.charAt(start);
        if (sign == '-' || sign == '*') {
            hyphen(start, end);
        } else if (BULLETS.indexOf(sign) >= 0) {
            slip("bullet", start, start + 1);
        } else if (DASHES.indexOf(sign) >= 0) {
            dash(start, end);
        } else if (first && isBox(words, start)) {
            slip("box", start, start + BOX);
        } else if (Character.isDigit(sign)) {
            number(start, end, first);
        }
        enumerator(start, end);
    }

    /** Two lines, one behind the other, of which the second counts on from the first. */
    private void enumerator(int start, int end) {
        Enumerator found = Enumerator.read(words, start, end);
        Enumerator before = counted;
        boolean runsOn = start > 0 && words.charAt(start - 1) == '\n';
        if (found != null && before != null && runsOn && before.isBefore(found)) {
            slip("counted", start, found.end());
        }
        if (found != null) {
            counted = found;
        }
    }

    private void hyphen(int start, int end) {
        char next = words.charAt(start + 1);
        if (LineSlips.isNoBreak(next) && end > start + 2) {
            slip("item", start, start + 1);
        } else if (Character.isLetter(next)) {
            if (hyphen >= 0) {
                slip("item", hyphen, hyphen + 1);
            }
            hyphen = start;
        }
    }

    private void dash(int start, int end) {
        boolean spaced = end > start + 2 && LineSlips.isSpace(words.charAt(start + 1));
        boolean runsOn = start > 0 && words.charAt(start - 1) == '\n';
        if (spaced && runsOn && dash >= 0) {
            slip("dash", dash, dash + 1);
        } else if (spaced) {
            dash = start;
        }
    }

    private void number(int start, int end, boolean first) {
        int at = marker(words, start, end);
        if (at < 0) {
            return;
        }
        boolean capital =
                at + 1 < end && Character.isUpperCase(words.charAt(at)) && Character.isLowerCase(words.charAt(at + 1));
        if (number >= 0) {
            slip("item", number, marker(words, number, end));
        } else if (LineSlips.isNoBreak(words.charAt(at)) || (first && capital)) {
            slip("item", start, at);
        }
        number = start;
    }

    /** The end of a list's marker that a letter, or a space that does not break, stands behind; -1 when none does. */
    private static int marker(CharSequence words, int start, int end) {
        int at = start;
        while (at < end && at - start <= DIGITS && words.charAt(at) >= '0' && words.charAt(at) <= '9') {
            at++;
        }
        boolean dot = at > start
                && at - start <= DIGITS
                && at + 1 < end
                && (words.charAt(at) == '.' || words.charAt(at) == ')');
        if (!dot) {
            return -1;
        }
        char behind = words.charAt(at + 1);
        return Character.isLetter(behind) || LineSlips.isNoBreak(behind) ? at + 1 : -1;
    }

    private void slip(String key, int start, int end) {
        out.accept(new Slip(key, start, end, words.subSequence(start, end).toString()));
    }
}
