package org.lumieres.guide.render.typography;

import java.util.Set;

/**
 * The signs of two parts, {@code ; : ! ?}, and the space before them. A space is put only where a word ends before the
 * sign and nothing clings to it behind, so that {@code http://}, {@code 10:30}, {@code ?a=b} and {@code !important}
 * stay. Not thread-safe.
 */
final class DoubleSigns {
    private static final String NARROW = String.valueOf(Signs.NARROW);
    private static final String NO_BREAK = String.valueOf(Signs.NO_BREAK);
    private static final String CLINGS_ON = ".,…";
    private static final String ENDS_WORD = ".…%‰€°º\"";
    private static final String NO_WORD = ";:,«&";

    /** Names whose last character is an exclamation mark. */
    private static final Set<String> NAMES = Set.of("Yahoo", "Joomla", "Kahoot", "Jeopardy");

    private final StraightQuotes quotes;
    private Line line = new Line();
    private char[] text = new char[0];
    private int round;
    private int square;
    private int attachedUpTo;

    DoubleSigns(StraightQuotes quotes) {
        this.quotes = quotes;
    }

    void start(Line next) {
        line = next;
        text = next.characters();
        round = 0;
        square = 0;
        attachedUpTo = 0;
    }

    /** Sets what begins with a sign or takes note of a bracket; returns where to go on. */
    int set(int at) {
        switch (text[at]) {
            case '(' -> round++;
            case ')' -> round = Math.max(0, round - 1);
            case '[' -> square++;
            case ']' -> square = Math.max(0, square - 1);
            case '!', '?' -> {
                return loud(at);
            }
            case ':' -> {
                return colon(at);
            }
            default -> {
                return isEndOfEntity(at) ? at + 1 : quiet(at, NARROW);
            }
        }
        return at + 1;
    }

    /** A run of {@code !} and {@code ?}, which no space parts. */
    private int loud(int at) {
        int end = at + 1;
        while (text[end] == '!' || text[end] == '?') {
            end++;
        }
        if (!isFollowed(end)) {
            return end;
        }
        int gap = Gaps.start(text, at);
        if (gap < at && gap == attachedUpTo) {
            line.edits().replace(gap, at, "");
            attachedUpTo = end;
        } else if (attach(gap, at, NARROW)) {
            attachedUpTo = end;
        }
        return end;
    }

    private int colon(int at) {
        if (text[at + 1] == ':' || text[at - 1] == ':') {
            return at + 1;
        }
        int code = at + 1;
        while (Signs.is(Signs.IS_ALPHANUMERIC, text[code]) || "_+-".indexOf(text[code]) >= 0) {
            code++;
        }
        boolean isEmoji = code > at + 1 && text[code] == ':' && !Signs.is(Signs.IS_ALPHANUMERIC, text[at - 1]);
        return isEmoji ? code + 1 : quiet(at, NO_BREAK);
    }

    private int quiet(int at, String space) {
        if (isSmiley(at)) {
            return at + 2;
        }
        if (isFollowed(at + 1)) {
            attach(Gaps.start(text, at), at, space);
        }
        return at + 1;
    }

    /** {@code :)}, unless there is a bracket to close. */
    private boolean isSmiley(int at) {
        boolean closes = (text[at + 1] == ')' && round > 0) || (text[at + 1] == ']' && square > 0);
        return (text[at + 1] == ')' || text[at + 1] == ']') && (!closes || text[at + 2] == text[at + 1]);
    }

    /** The semicolon that ends the name of a character, as HTML has them. */
    private boolean isEndOfEntity(int at) {
        int name = at - 1;
        while (Signs.is(Signs.IS_ALPHANUMERIC, text[name]) || text[name] == '#') {
            name--;
        }
        return name < at - 1 && text[name] == '&';
    }

    /** Whether what follows lets a sign be one: a space, an end, something that closes. */
    private boolean isFollowed(int from) {
        int at = from;
        while (CLINGS_ON.indexOf(text[at]) >= 0) {
            at++;
        }
        return Gaps.end(text, at) > at
                || Signs.is(Signs.IS_EDGE | Signs.IS_CLOSING | Signs.IS_NOTE | Signs.IS_RAISED, text[at])
                || (text[at] == '"' && quotes.closes(at));
    }

    /** Puts the space before a sign; returns whether the sign belongs to what is before. */
    private boolean attach(int gap, int at, String space) {
        char before = text[gap - 1];
        boolean spaced = gap < at;
        boolean attached = spaced ? isText(before) : isWordEnd(at - 1, at);
        if (attached && spaced) {
            Gaps.set(line, gap, at, space);
        } else if (attached) {
            line.edits().before(at, space);
        }
        return attached;
    }

    private static boolean isText(char before) {
        return !Signs.is(Signs.IS_EDGE | Signs.IS_OPENING, before) && NO_WORD.indexOf(before) < 0;
    }

    private boolean isWordEnd(int at, int sign) {
        char c = text[at];
        if (c == '"') {
            return quotes.closes(at);
        }
        if (Signs.is(Signs.IS_ALPHANUMERIC | Signs.IS_CLOSING | Signs.IS_NOTE | Signs.IS_RAISED | Signs.IS_OBJECT, c)) {
            return text[sign] != '!' || !isName(at);
        }
        int dots = at;
        while (CLINGS_ON.indexOf(text[dots]) >= 0) {
            dots--;
        }
        // Dots after another sign are no end of a word: they cling to that sign.
        return ENDS_WORD.indexOf(c) >= 0 && (dots == at || !isSign(dots));
    }

    private boolean isSign(int at) {
        return Signs.is(Signs.IS_SIGN, text[at]) && Gaps.start(text, at + 1) > at;
    }

    private boolean isName(int last) {
        int first = last + 1;
        while (Signs.is(Signs.IS_LETTER, text[first - 1])) {
            first--;
        }
        return last - first < 10 && last >= first && NAMES.contains(line.text(first, last + 1));
    }
}
