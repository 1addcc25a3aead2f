package org.lumieres.guide.render.typography;

/**
 * No-break spaces between words that must not part: a number and its unit, a day and its month, a title and a name, a
 * dash and the aside that it opens. Not thread-safe.
 */
final class Bonds {
    private static final String NO_BREAK = String.valueOf(Signs.NO_BREAK);

    private final Asides asides;
    private Line line = new Line();
    private char[] text = new char[0];

    Bonds(Asides asides) {
        this.asides = asides;
    }

    void start(Line next) {
        line = next;
        text = next.characters();
    }

    /** Sets the gap between two words. */
    void join(int gap, int next) {
        char before = text[gap - 1];
        if (before == '«' || "»;:!?&".indexOf(text[next]) >= 0) {
            return;
        }
        if (Signs.is(Signs.IS_DIGIT, before) && isHour(next)) {
            Gaps.set(line, gap, next, NO_BREAK);
            line.edits().after(next, NO_BREAK);
        } else if (asides.isOpening(gap - 1) || asides.isClosing(next) || binds(gap, before, next)) {
            Gaps.set(line, gap, next, NO_BREAK);
        }
    }

    private boolean binds(int gap, char before, int next) {
        int kind = Signs.kind(before);
        if ((kind & Signs.IS_DIGIT) != 0) {
            return isUnit(next) || (isDay(gap) && isMonth(next));
        }
        if ((kind & Signs.IS_RAISED) != 0) {
            return text[gap - 2] == '1' && !Signs.is(Signs.IS_DIGIT, text[gap - 3]) && isMonth(next);
        }
        if ((kind & Signs.IS_OBJECT) != 0) {
            return isSymbol(next);
        }
        if (before == 'h') {
            return isMinutes(gap - 1, next);
        }
        return ((before == 'r' || before == 'e') && isFirst(gap)) ? isMonth(next) : isTitle(gap, before, next);
    }

    /** Binds {@code §} and {@code n°} to a number that clings to them. */
    void glued(int at) {
        boolean binds = text[at] == '§' || isNumero(at);
        if (binds && Signs.is(Signs.IS_DIGIT, text[at + 1])) {
            line.edits().after(at, NO_BREAK);
        }
    }

    private boolean isNumero(int at) {
        return (text[at - 1] == 'n' || text[at - 1] == 'N') && !Signs.is(Signs.IS_ALPHANUMERIC, text[at - 2]);
    }

    private boolean isUnit(int at) {
        if (isSymbol(at)) {
            return true;
        }
        int end = wordEnd(at);
        if (text[end] == '€') {
            end++;
        }
        if (end == at || end - at > FrenchWords.LONGEST || !FrenchWords.isUnit(line.text(at, end))) {
            return false;
        }
        boolean power = "23²³".indexOf(text[end]) >= 0;
        return endsWord(power ? end + 1 : end);
    }

    /** A symbol that stands alone, not the beginning of {@code %s}. */
    private boolean isSymbol(int at) {
        boolean degrees = text[at] == '°' && (text[at + 1] == 'C' || text[at + 1] == 'F');
        return degrees ? endsWord(at + 2) : "%‰€$£¥".indexOf(text[at]) >= 0 && endsWord(at + 1);
    }

    /** The end of {@code 1 h30}. */
    private boolean isHour(int at) {
        return text[at] == 'h' && isTwoDigits(at + 1);
    }

    private boolean isMinutes(int hour, int next) {
        char after = text[Gaps.end(text, next + 2)];
        boolean more = Signs.is(Signs.IS_DIGIT, after) || "%‰€°$£¥".indexOf(after) >= 0;
        return Gaps.isHour(text, hour) && isTwoDigits(next) && !more;
    }

    private boolean isTwoDigits(int at) {
        return text[at] >= '0'
                && text[at] <= '5'
                && Signs.is(Signs.IS_DIGIT, text[at + 1])
                && endsWord(at + 2)
                && "%‰€°".indexOf(text[at + 2]) < 0;
    }

    private boolean isDay(int end) {
        int start = end;
        while (end - start < 3 && Signs.is(Signs.IS_DIGIT, text[start - 1])) {
            start--;
        }
        if (end - start > 2
                || Gaps.isAfterHour(text, start)
                || Signs.is(Signs.IS_LETTER, text[start - 1])
                || ".…,:/_".indexOf(text[start - 1]) >= 0) {
            return false;
        }
        int day = end - start == 1 ? text[start] - '0' : (text[start] - '0') * 10 + text[start + 1] - '0';
        return day >= 1 && day <= 31;
    }

    /** Whether a word is {@code 1er}, not yet raised; or {@code 1re}, which is raised alike. */
    private boolean isFirst(int end) {
        int start = end;
        while (end - start <= 3 && Signs.is(Signs.IS_LETTER, text[start - 1])) {
            start--;
        }
        return text[start - 1] == '1'
                && !Signs.is(Signs.IS_ALPHANUMERIC, text[start - 2])
                && Ordinals.isEndingOfFirst(line.text(start, end));
    }

    private boolean isMonth(int at) {
        int end = wordEnd(at);
        return end - at >= 3
                && end - at <= FrenchWords.LONGEST
                && endsWord(end)
                && FrenchWords.isMonth(line.text(at, end));
    }

    /** What stands before a name or a number and means nothing without: {@code M. Dupont}, {@code p. 12}. */
    private boolean isTitle(int gap, char before, int next) {
        if (before == '§') {
            return Signs.is(Signs.IS_ALPHANUMERIC | Signs.IS_OBJECT, text[next]);
        }
        if (before == '°' || before == 'º') {
            return isNumero(gap - 1) && Signs.is(Signs.IS_ALPHANUMERIC | Signs.IS_OBJECT, text[next]);
        }
        int end = before == '.' ? gap - 1 : gap;
        int start = end;
        while (Signs.is(Signs.IS_LETTER, text[start - 1]) && end - start <= FrenchWords.LONGEST_TITLE) {
            start--;
        }
        if (start == end || end - start > FrenchWords.LONGEST_TITLE || !beginsTitle(text[start - 1])) {
            return false;
        }
        String title = line.text(start, gap);
        boolean named = Character.isUpperCase(text[next]) || Signs.is(Signs.IS_OBJECT, text[next]);
        boolean numbered = Signs.is(Signs.IS_DIGIT | Signs.IS_OBJECT, text[next]) || isArticleOfCode(next);
        return (named && FrenchWords.isTitleOfPerson(title)) || (numbered && FrenchWords.isTitleOfNumber(title));
    }

    private static boolean beginsTitle(char before) {
        return !Signs.is(Signs.IS_DIGIT, before) && ".…-_/".indexOf(before) < 0;
    }

    /** {@code L. 121-1}, which is how articles of codes are numbered. */
    private boolean isArticleOfCode(int at) {
        return "LRD".indexOf(text[at]) >= 0 && (text[at + 1] == '.' || Signs.is(Signs.IS_DIGIT, text[at + 1]));
    }

    private int wordEnd(int at) {
        int end = at;
        while (Signs.is(Signs.IS_LETTER, text[end]) && end - at <= FrenchWords.LONGEST) {
            end++;
        }
        return end;
    }

    private boolean endsWord(int at) {
        return !Signs.is(Signs.IS_ALPHANUMERIC, text[at]) && "'’_".indexOf(text[at]) < 0;
    }
}
