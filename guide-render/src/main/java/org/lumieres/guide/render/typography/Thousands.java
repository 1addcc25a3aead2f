package org.lumieres.guide.render.typography;

/**
 * Groups of three digits. Only what counts something has them: a number that may be a year, a postcode, a telephone
 * number or the name of something stays as it is. Not thread-safe.
 */
final class Thousands {
    private static final String NARROW = String.valueOf(Signs.NARROW);
    private static final int FEWEST = 5;
    private static final int MOST = 9;
    private static final int WORDS_BEFORE = 3;
    private static final int SIGNS_BEFORE = 40;

    private Line line = new Line();
    private char[] text = new char[0];
    private boolean quantity;
    private int groupedUpTo;

    void start(Line next, boolean counts) {
        line = next;
        text = next.characters();
        quantity = counts;
        groupedUpTo = 0;
    }

    int groupedUpTo() {
        return groupedUpTo;
    }

    /** Sets the number that begins with a run of digits. */
    void set(int start, int end) {
        if (start < groupedUpTo || text[start] == '0' || !begins(start) || isAfterNumber(start)) {
            return;
        }
        if (end - start <= 3) {
            spaced(start, end);
        } else if (end - start >= FEWEST && end - start <= MOST && counts(start, end)) {
            for (int at = end - 3 * ((end - start - 1) / 3); at < end; at += 3) {
                line.edits().before(at, NARROW);
            }
        }
    }

    /** A number that somebody grouped: its spaces become narrow ones. */
    private void spaced(int start, int firstEnd) {
        int end = firstEnd;
        while (isGroup(end)) {
            end += 4;
        }
        boolean phone = text[start - 1] == '+' && end - start > 10;
        if (end == firstEnd || phone || !ends(end) || isName(start)) {
            return;
        }
        for (int at = firstEnd; at < end; at += 4) {
            Gaps.set(line, at, at + 1, NARROW);
        }
        groupedUpTo = end;
    }

    private boolean isAfterNumber(int start) {
        return Signs.is(Signs.IS_SPACE, text[start - 1])
                && (Signs.is(Signs.IS_DIGIT, text[start - 2]) || Gaps.isAfterHour(text, start));
    }

    private boolean isGroup(int at) {
        return Signs.is(Signs.IS_SPACE, text[at])
                && isDigit(at + 1)
                && isDigit(at + 2)
                && isDigit(at + 3)
                && !Signs.is(Signs.IS_ALPHANUMERIC, text[at + 4]);
    }

    private boolean counts(int start, int end) {
        boolean decimals = text[end] == ',' && isDigit(end + 1);
        if (!ends(end) || isName(start) || isBasicDate(start, end)) {
            return false;
        }
        int before = start;
        while (Signs.is(Signs.IS_SPACE, text[before - 1])) {
            before--;
        }
        int after = decimals ? end : Gaps.end(text, end);
        if (quantity || decimals || "%‰€$£".indexOf(text[after]) >= 0) {
            return true;
        }
        boolean countedFollows = after > end && Character.isLowerCase(text[after]);
        // What stands alone or in a list may name something, as codes and passwords do.
        boolean listed = text[before - 1] == ',' || Signs.is(Signs.IS_EDGE, text[before - 1]);
        boolean mayBePostcode = end - start == 5;
        return (countedFollows || !listed) && !(mayBePostcode && isPostcode(before, end, after, countedFollows));
    }

    /** A town follows or precedes. */
    private boolean isPostcode(int before, int numberEnd, int after, boolean countedFollows) {
        boolean townFollows = after > numberEnd && Character.isUpperCase(text[after]);
        if (townFollows || text[before - 1] == ',') {
            return true;
        }
        int end = text[before - 1] == Signs.RAISED ? before - 1 : before;
        int start = end;
        while (Signs.is(Signs.IS_LETTER, text[start - 1])) {
            start--;
        }
        boolean capitalised = start < end && Character.isUpperCase(text[start]);
        // A capital at the beginning of the line says nothing of the word.
        boolean beginsLine = Signs.is(Signs.IS_EDGE, text[start - 1]) && countedFollows;
        return capitalised && !beginsLine;
    }

    /** {@code 20141126}. */
    private boolean isBasicDate(int start, int end) {
        if (end - start != 8) {
            return false;
        }
        int month = two(start + 4);
        int day = two(start + 6);
        return (two(start) == 19 || two(start) == 20) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private int two(int at) {
        return (text[at] - '0') * 10 + text[at + 1] - '0';
    }

    private boolean begins(int at) {
        char before = text[at - 1];
        boolean plain = Gaps.start(text, at) < at
                || Signs.is(Signs.IS_EDGE | Signs.IS_OPENING, before)
                || "\"'’±~<>=≈≤≥".indexOf(before) >= 0;
        boolean signed = (before == '+' || before == '-' || before == '−')
                && (Gaps.start(text, at - 1) < at - 1 || Signs.is(Signs.IS_EDGE | Signs.IS_OPENING, text[at - 2]));
        return plain || signed;
    }

    /** Whether a number ends at a place, with its decimals if it has some, and no other digits come after. */
    private boolean ends(int at) {
        int end = at;
        if (text[end] == ',' && isDigit(end + 1)) {
            end++;
            while (isDigit(end)) {
                end++;
            }
        }
        char next = text[end];
        boolean goesOn = Signs.is(Signs.IS_ALPHANUMERIC | Signs.IS_RAISED | Signs.IS_ADDRESS, next)
                || "-–_'’*+=×^".indexOf(next) >= 0
                || (".,:".indexOf(next) >= 0 && Signs.is(Signs.IS_ALPHANUMERIC, text[end + 1]));
        return !goesOn && !(Signs.is(Signs.IS_SPACE, next) && isDigit(end + 1));
    }

    /** Whether the words before say that the number is a name. */
    private boolean isName(int start) {
        int at = start;
        int signs = 0;
        for (int distance = 1; distance <= WORDS_BEFORE; distance++) {
            while (!Signs.is(Signs.IS_LETTER | Signs.IS_EDGE, text[at - 1])) {
                if (distance == 1 && "°º§".indexOf(text[at - 1]) >= 0) {
                    return true;
                }
                // Spaces may change, so they do not count.
                signs += Signs.is(Signs.IS_SPACE, text[--at]) ? 0 : 1;
                if (signs > SIGNS_BEFORE) {
                    return false;
                }
            }
            int end = at;
            while (Signs.is(Signs.IS_LETTER, text[at - 1])) {
                at--;
            }
            if (end - at > 1 && end - at <= 12 && FrenchWords.namesNumber(line.text(at, end), distance)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDigit(int at) {
        return Signs.is(Signs.IS_DIGIT, text[at]);
    }
}
