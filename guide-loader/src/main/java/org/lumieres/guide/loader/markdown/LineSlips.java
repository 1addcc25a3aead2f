package org.lumieres.guide.loader.markdown;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds lines of a paragraph that were to open a heading, a list, a table or a directive. */
final class LineSlips {
    private static final String BULLETS = "•▪◦‣●■►➢";
    private static final String DASHES = "–—";
    private static final String STARTS = BULLETS + DASHES + "#-*+|:0123456789";
    private static final char NO_BREAK = '\u00A0';
    private static final char NARROW_NO_BREAK = '\u202F';
    private static final int HEADING_LEVELS = 6;
    private static final int DIGITS = 2;

    private final CharSequence words;
    private final Consumer<Slip> out;
    private boolean first = true;
    /** Where the first line of each kind stands that only tells when another follows. */
    private int dash = -1;

    private int hyphen = -1;
    private int number = -1;
    private int row = -1;
    private int verse = -1;
    private @Nullable Enumerator counted;
    /** Whether the rows belong to a table that was told of. */
    private boolean drawn;

    private LineSlips(CharSequence words, Consumer<Slip> out) {
        this.words = words;
        this.out = out;
    }

    /** Whether a line that begins with such words is worth a look. */
    static boolean mayBegin(String words) {
        if (Enumerator.mayBegin(words)) {
            return true;
        }
        if (words.length() < 2 || STARTS.indexOf(words.charAt(0)) < 0) {
            return false;
        }
        char next = words.charAt(1);
        return switch (words.charAt(0)) {
            case '#' -> next == '#' || isNoBreak(next);
            case '-', '*' -> isNoBreak(next) || Character.isLetter(next);
            case '+' -> next == '-' || next == '=';
            case ':' -> next == ':';
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> marker(words, 0, words.length()) > 0;
            default -> true;
        };
    }

    /** Finds them in the words of a paragraph. */
    static void find(CharSequence words, Consumer<Slip> out) {
        new LineSlips(words, out).find();
    }

    private void find() {
        int start = 0;
        while (start < words.length()) {
            int end = start;
            while (end < words.length() && words.charAt(end) != '\n' && words.charAt(end) != PlainView.BREAK) {
                end++;
            }
            if (end - start > 1) {
                if (STARTS.indexOf(words.charAt(start)) >= 0) {
                    line(start, end);
                }
                enumerator(start, end);
            }
            first = false;
            start = end + 1;
        }
    }

    private void line(int start, int end) {
        char sign = words.charAt(start);
        if (sign == '#') {
            heading(start, end);
        } else if (sign == '-' || sign == '*') {
            hyphen(start, end);
        } else if (sign == '+') {
            if (words.charAt(start + 1) == '-' || words.charAt(start + 1) == '=') {
                slip("grid-table", start, end, "");
                drawn = true;
            }
        } else if (sign == '|' && !drawn) {
            bar(start, end);
        } else if (sign == ':') {
            colons(start, end);
        } else if (BULLETS.indexOf(sign) >= 0) {
            slip("bullet", start, start + 1, String.valueOf(sign));
        } else if (DASHES.indexOf(sign) >= 0) {
            dash(start, end);
        } else if (Character.isDigit(sign)) {
            number(start, end);
        }
    }

    /** Two lines, one behind the other, of which the second counts on from the first. */
    private void enumerator(int start, int end) {
        Enumerator found = Enumerator.read(words, start, end);
        Enumerator before = counted;
        boolean runsOn = start > 0 && words.charAt(start - 1) == '\n';
        if (found != null && before != null && runsOn && before.isBefore(found)) {
            slip(
                    "counted",
                    start,
                    found.end(),
                    words.subSequence(start, found.end()).toString());
        }
        if (found != null) {
            counted = found;
        }
    }

    private void heading(int start, int end) {
        int at = start;
        while (at < end && words.charAt(at) == '#') {
            at++;
        }
        int level = at - start;
        boolean glued = level > 1 && at < end && Character.isLetter(words.charAt(at));
        boolean noBreak = at < end && isNoBreak(words.charAt(at));
        if (level <= HEADING_LEVELS && (glued || noBreak)) {
            slip("heading", start, at, "#".repeat(level));
        }
    }

    private void hyphen(int start, int end) {
        char next = words.charAt(start + 1);
        if (isNoBreak(next) && end > start + 2) {
            slip("item", start, start + 1, words.subSequence(start, start + 1).toString());
        } else if (Character.isLetter(next)) {
            if (hyphen >= 0) {
                slip(
                        "item",
                        hyphen,
                        hyphen + 1,
                        words.subSequence(hyphen, hyphen + 1).toString());
            }
            hyphen = start;
        }
    }

    private void dash(int start, int end) {
        boolean spaced = end > start + 2 && isSpace(words.charAt(start + 1));
        boolean runsOn = start > 0 && words.charAt(start - 1) == '\n';
        if (spaced && runsOn && dash >= 0) {
            slip("dash", dash, dash + 1, words.subSequence(dash, dash + 1).toString());
        } else if (spaced) {
            dash = start;
        }
    }

    private void number(int start, int end) {
        int at = marker(words, start, end);
        if (at < 0) {
            return;
        }
        boolean capital =
                at + 1 < end && Character.isUpperCase(words.charAt(at)) && Character.isLowerCase(words.charAt(at + 1));
        if (number >= 0) {
            numbered(number, marker(words, number, end));
        } else if (isNoBreak(words.charAt(at)) || (first && capital)) {
            numbered(start, at);
        }
        number = start;
    }

    private void numbered(int start, int end) {
        slip("item", start, end, words.subSequence(start, end).toString());
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
        return Character.isLetter(behind) || isNoBreak(behind) ? at + 1 : -1;
    }

    private void bar(int start, int end) {
        int last = end;
        while (last > start && isSpace(words.charAt(last - 1))) {
            last--;
        }
        int bars = 0;
        for (int i = start; i < last; i++) {
            bars += words.charAt(i) == '|' ? 1 : 0;
        }
        if (bars > 1) {
            if (row >= 0) {
                slip("table", row, row + 1, "");
            }
            row = start;
        } else if (isSpace(words.charAt(start + 1))) {
            if (verse >= 0) {
                slip("verse", verse, verse + 1, "");
            }
            verse = start;
        }
    }

    private void colons(int start, int end) {
        int at = start;
        while (at < end && words.charAt(at) == ':') {
            at++;
        }
        int colons = at - start;
        int name = colons > 2 && at == end ? end + 1 : at;
        int nameEnd = name;
        while (nameEnd < words.length() && isOfName(words.charAt(nameEnd))) {
            nameEnd++;
        }
        if (colons < 2 || nameEnd <= name) {
            return;
        }
        String word = words.subSequence(name, nameEnd).toString();
        boolean known = DirectiveKind.named(word) != null || ForeignContainers.isKnown(word);
        boolean alone = nameEnd == words.length()
                || isSpace(words.charAt(nameEnd))
                || words.charAt(nameEnd) == '\n'
                || words.charAt(nameEnd) == '{';
        if (known && alone && (colons == 2 || name > end)) {
            slip("directive", start, at, ":".repeat(Math.max(colons, 3)) + word);
        }
    }

    private void slip(String key, int start, int end, String meant) {
        out.accept(new Slip(key, start, end, meant));
    }

    private static boolean isNoBreak(char c) {
        return c == NO_BREAK || c == NARROW_NO_BREAK;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || isNoBreak(c);
    }

    private static boolean isOfName(char c) {
        return Character.isLetter(c) || c == '-';
    }
}
