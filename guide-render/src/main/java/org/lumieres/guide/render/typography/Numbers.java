package org.lumieres.guide.render.typography;

/** What changes in a number and in the letters or signs that cling to it. Not thread-safe. */
final class Numbers {
    private static final String NO_BREAK = String.valueOf(Signs.NO_BREAK);

    /** What may follow a unit that clings to its number. */
    private static final int ENDS = Signs.IS_EDGE | Signs.IS_CLOSING | Signs.IS_NOTE | Signs.IS_RAISED | Signs.IS_SIGN;

    private final Thousands thousands = new Thousands();
    private final Ordinals ordinals = new Ordinals();
    private Line line = new Line();
    private char[] text = new char[0];

    /**
     * Takes up a line.
     *
     * @param quantity whether its number counts something
     */
    void start(Line next, boolean quantity) {
        line = next;
        text = next.characters();
        thousands.start(next, quantity);
        ordinals.start(next);
    }

    /** Up to where spaces between digits have been set. */
    int groupedUpTo() {
        return thousands.groupedUpTo();
    }

    /** Sets what begins with a digit or a capital at the beginning of a word; returns where to go on. */
    int set(int start) {
        if (!Signs.is(Signs.IS_DIGIT, text[start])) {
            return ordinals.roman(start);
        }
        int end = start;
        while (Signs.is(Signs.IS_DIGIT, text[end])) {
            end++;
        }
        char next = text[end];
        if (next == 'h') {
            return hours(start, end);
        }
        if (Signs.is(Signs.IS_LETTER, next)) {
            return ordinals.arabic(start, end);
        }
        thousands.set(start, end);
        if (isGluedUnit(end)) {
            line.edits().before(end, NO_BREAK);
        }
        return end;
    }

    /** {@code 18h} and {@code 1h30}, which are no more digits than a day has. */
    private int hours(int start, int end) {
        int minutes = end + 1;
        boolean hasMinutes = isDigit(minutes) && isDigit(minutes + 1);
        int last = hasMinutes ? minutes + 2 : minutes;
        boolean isTime = end - start <= 2
                && ".…,:_/#@".indexOf(text[start - 1]) < 0
                && (!hasMinutes || text[minutes] <= '5')
                && !Signs.is(Signs.IS_ALPHANUMERIC, text[last])
                && "'’_%‰€°".indexOf(text[last]) < 0;
        if (!isTime) {
            return end + 1;
        }
        line.edits().before(end, NO_BREAK);
        if (hasMinutes) {
            line.edits().after(end, NO_BREAK);
        }
        return last;
    }

    private boolean isDigit(int at) {
        return Signs.is(Signs.IS_DIGIT, text[at]);
    }

    private boolean isGluedUnit(int at) {
        if (text[at] == '°') {
            return (text[at + 1] == 'C' || text[at + 1] == 'F') && !Signs.is(Signs.IS_ALPHANUMERIC, text[at + 2]);
        }
        return "%‰€".indexOf(text[at]) >= 0
                && (Gaps.end(text, at + 1) > at + 1
                        || Signs.is(ENDS, text[at + 1])
                        || ".,…\"".indexOf(text[at + 1]) >= 0);
    }
}
