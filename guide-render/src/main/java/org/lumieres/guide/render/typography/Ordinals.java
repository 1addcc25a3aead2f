package org.lumieres.guide.render.typography;

import java.util.Map;

/** Ordinals: {@code 1er}, {@code 2e}, {@code XXe}, whose endings French raises and keeps short. Not thread-safe. */
final class Ordinals {
    private static final int LONGEST_ENDING = 5;

    private static final Map<String, String> FIRST = Map.ofEntries(
            Map.entry("er", "er"),
            Map.entry("ers", "ers"),
            Map.entry("re", "re"),
            Map.entry("res", "res"),
            Map.entry("ère", "re"),
            Map.entry("ere", "re"),
            Map.entry("ères", "res"),
            Map.entry("eres", "res"));

    private static final Map<String, String> SECOND =
            Map.of("nd", "nd", "nds", "nds", "nde", "nde", "ndes", "ndes", "de", "de");

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("e", "e"),
            Map.entry("es", "es"),
            Map.entry("ème", "e"),
            Map.entry("eme", "e"),
            Map.entry("èmes", "es"),
            Map.entry("emes", "es"),
            Map.entry("ième", "e"),
            Map.entry("ieme", "e"),
            Map.entry("ièmes", "es"),
            Map.entry("iemes", "es"));

    private Line line = new Line();
    private char[] text = new char[0];

    void start(Line next) {
        line = next;
        text = next.characters();
    }

    /** Sets letters that cling to a number; returns where to go on. */
    int arabic(int start, int end) {
        boolean begins = beginsWord(start, "") && end - start <= 4 && text[start] != '0';
        return begins ? ending(end, arabicEndings(start, end)) : end;
    }

    private Map<String, String> arabicEndings(int start, int end) {
        boolean one = end - start == 1 && text[start] == '1';
        boolean two = end - start == 1 && text[start] == '2';
        int last = lettersEnd(end);
        String letters = last - end <= LONGEST_ENDING ? line.text(end, last) : "";
        if (one && FIRST.containsKey(letters)) {
            return FIRST;
        }
        return two && SECOND.containsKey(letters) ? SECOND : OTHERS;
    }

    /** Sets letters that cling to a Roman numeral, if one is there; returns where to go on. */
    int roman(int start) {
        int end = start;
        while (end - start < 8 && "IVXL".indexOf(text[end]) >= 0) {
            end++;
        }
        boolean alone = end - start == 1;
        if (end == start || !beginsWord(start, "-–/") || (alone && text[start] == 'L') || !isNumeral(start, end)) {
            return start;
        }
        return ending(end, alone && text[start] == 'I' ? FIRST : OTHERS);
    }

    static boolean isEndingOfFirst(String letters) {
        return FIRST.containsKey(letters);
    }

    private int ending(int from, Map<String, String> endings) {
        int to = lettersEnd(from);
        if (to == from || to - from > LONGEST_ENDING || !endsWord(to)) {
            return to;
        }
        String letters = line.text(from, to);
        String right = endings.get(letters);
        if (right != null && line.raises()) {
            // What is cut by markup stays, for there is no one place to raise it.
            if (line.isWhole(from, to)) {
                line.edits().raise(from, to, right);
            }
        } else if (right != null && !right.equals(letters)) {
            line.edits().replace(from, to, right);
        }
        return to;
    }

    private int lettersEnd(int from) {
        int to = from;
        while (Signs.is(Signs.IS_LETTER, text[to])) {
            to++;
        }
        return to;
    }

    private boolean beginsWord(int at, String more) {
        char before = text[at - 1];
        return Gaps.start(text, at) < at
                || Signs.is(Signs.IS_EDGE | Signs.IS_OPENING, before)
                || "\"'’§°º".indexOf(before) >= 0
                || more.indexOf(before) >= 0;
    }

    private boolean endsWord(int at) {
        char c = text[at];
        boolean goesOn = (c == '.' || c == '-') && Signs.is(Signs.IS_ALPHANUMERIC, text[at + 1]);
        boolean range = c == '-' && "IVXL".indexOf(text[at + 1]) >= 0;
        return (range || !goesOn)
                && !Signs.is(Signs.IS_DIGIT | Signs.IS_RAISED | Signs.IS_ADDRESS, c)
                && "'’_".indexOf(c) < 0;
    }

    /** Whether letters are a numeral as it is written, below ninety. */
    private boolean isNumeral(int start, int end) {
        int at = start;
        if (text[at] == 'X' && text[at + 1] == 'L') {
            at += 2;
        } else {
            at += text[at] == 'L' ? 1 : 0;
            at = most(at, 'X', 3);
        }
        if (text[at] == 'I' && (text[at + 1] == 'X' || text[at + 1] == 'V')) {
            at += 2;
        } else {
            at += text[at] == 'V' ? 1 : 0;
            at = most(at, 'I', 3);
        }
        return at == end;
    }

    private int most(int from, char letter, int times) {
        int at = from;
        while (at - from < times && text[at] == letter) {
            at++;
        }
        return at;
    }
}
