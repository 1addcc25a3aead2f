package org.lumieres.guide.render.typography;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Straight double quotes. They are changed only where it is plain which opens and which closes, and where each that
 * opens is closed: one that stands for inches leaves all of its line as they are. Not thread-safe.
 */
final class StraightQuotes {
    private static final String OPENED_AFTER = "'’–—-/";
    private static final String CLOSED_BEFORE = ".,…–—-/;!?:";
    private static final byte OUTER = 1;
    private static final byte INNER = 2;
    private static final byte CLOSES = 4;

    private Line line = new Line();
    private char[] text = new char[0];
    private @Nullable String guillemetSpace;
    private boolean resolved;
    private int[] places = new int[8];
    private byte[] roles = new byte[8];
    private int[] open = new int[8];
    private int size;
    private int cursor;

    /**
     * Takes up a line.
     *
     * @param space what stands inside guillemets; null for a tongue that has none
     */
    void start(Line next, @Nullable String space) {
        line = next;
        text = next.characters();
        guillemetSpace = space;
        resolved = false;
        size = 0;
        cursor = 0;
    }

    /** Sets every quote of the line. */
    void setAll() {
        for (int i = Line.MARGIN; i < line.end(); i++) {
            if (text[i] == '"') {
                set(i);
            }
        }
    }

    /** Sets the quote at a place; places have to be asked for in order. */
    void set(int at) {
        if (!resolved) {
            resolved = true;
            resolve();
        }
        while (cursor < size && places[cursor] < at) {
            cursor++;
        }
        if (cursor < size) {
            line.edits().replace(at, at + 1, mark(roles[cursor]));
        }
    }

    private String mark(byte role) {
        boolean closes = (role & CLOSES) != 0;
        if (guillemetSpace == null || (role & INNER) != 0) {
            return closes ? "”" : "“";
        }
        return closes ? guillemetSpace + "»" : "«" + guillemetSpace;
    }

    /** Whether a quote at a place closes: it clings to what is before and not to what follows. */
    boolean closes(int at) {
        return !Signs.is(Signs.IS_EDGE | Signs.IS_OPENING, text[at - 1])
                && Gaps.start(text, at) == at
                && (endsWord(at + 1) || (text[at + 1] == '"' && endsWord(at + 2)));
    }

    private boolean endsWord(int at) {
        return Gaps.end(text, at) > at
                || Signs.is(Signs.IS_EDGE | Signs.IS_CLOSING | Signs.IS_NOTE | Signs.IS_RAISED, text[at])
                || CLOSED_BEFORE.indexOf(text[at]) >= 0;
    }

    private boolean opens(int at) {
        return !Signs.is(Signs.IS_EDGE | Signs.IS_CLOSING | Signs.IS_SIGN, text[at + 1])
                && Gaps.end(text, at + 1) == at + 1
                && (beginsWord(at - 1) || (text[at - 1] == '"' && beginsWord(at - 2)));
    }

    private boolean beginsWord(int at) {
        return Gaps.start(text, at + 1) <= at
                || Signs.is(Signs.IS_EDGE | Signs.IS_OPENING, text[at])
                || OPENED_AFTER.indexOf(text[at]) >= 0;
    }

    private void resolve() {
        int guillemets = 0;
        int depth = 0;
        for (int i = Line.MARGIN; i < line.end(); i++) {
            char c = text[i];
            if (c == '«') {
                guillemets++;
            } else if (c == '»' && guillemets > 0) {
                guillemets--;
            } else if (c == '"') {
                boolean opens = opens(i);
                boolean plain = opens != closes(i) && (opens || (depth > 0 && !isEmpty(i, open[depth - 1])));
                if (!plain) {
                    size = 0;
                    return;
                }
                depth = opens ? open(i, depth, guillemets) : close(i, depth);
            }
        }
        if (depth > 0) {
            size = 0;
        }
    }

    private boolean isEmpty(int closing, int opening) {
        return closing - opening == 1;
    }

    private int open(int at, int depth, int guillemets) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth] = at;
        note(at, depth + guillemets == 0 ? OUTER : INNER);
        return depth + 1;
    }

    private int close(int at, int depth) {
        int opener = Arrays.binarySearch(places, 0, size, open[depth - 1]);
        note(at, (byte) (roles[opener] | CLOSES));
        return depth - 1;
    }

    private void note(int at, byte role) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
            roles = Arrays.copyOf(roles, size * 2);
        }
        places[size] = at;
        roles[size++] = role;
    }
}
