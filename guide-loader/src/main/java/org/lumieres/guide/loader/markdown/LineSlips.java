package org.lumieres.guide.loader.markdown;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Finds lines of a paragraph that were to open a heading, a list, a table or a directive, or to be verse. */
final class LineSlips {
    private static final String STARTS = ListSlips.STARTS + "#+|:";
    private static final Pattern BORDER = Pattern.compile("\\+(?:[-=:]{3,}+\\+)++");
    private static final char NO_BREAK = '\u00A0';
    private static final char NARROW_NO_BREAK = '\u202F';
    private static final int HEADING_LEVELS = 6;

    private final CharSequence words;
    private final Consumer<Slip> out;
    private final ListSlips lists;
    /** Where the first line of each kind stands that only tells when another follows; -1 when there is none. */
    private int row = -1;

    private int verse = -1;
    /** Whether the rows belong to a table that was told of. */
    private boolean drawn;

    private LineSlips(CharSequence words, Consumer<Slip> out) {
        this.words = words;
        this.out = out;
        this.lists = new ListSlips(words, out);
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
            case '+' -> next == '-' || next == '=';
            case ':' -> next == ':';
            case '|' -> true;
            default -> ListSlips.mayBegin(words);
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
                lists.look(start, end, start == 0);
            }
            start = end + 1;
        }
    }

    private void line(int start, int end) {
        char sign = words.charAt(start);
        if (sign == '#') {
            heading(start, end);
        } else if (sign == '+') {
            border(start, end);
        } else if (sign == '|' && !drawn) {
            bar(start, end);
        } else if (sign == ':') {
            colons(start, end);
        }
    }

    /** The upper border of a table: {@code +---+---+}, above a row that begins with a bar. */
    private void border(int start, int end) {
        String line = words.subSequence(start, end).toString().stripTrailing();
        if (end + 1 < words.length()
                && words.charAt(end + 1) == '|'
                && BORDER.matcher(line).matches()) {
            slip("grid-table", start, end, "");
            drawn = true;
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

    static boolean isNoBreak(char c) {
        return c == NO_BREAK || c == NARROW_NO_BREAK;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || isNoBreak(c);
    }

    private static boolean isOfName(char c) {
        return Character.isLetter(c) || c == '-';
    }
}
