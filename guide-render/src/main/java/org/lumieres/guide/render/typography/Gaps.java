package org.lumieres.guide.render.typography;

/** The space between two characters, however somebody wrote it: any run of spaces and of names of one. */
final class Gaps {
    private static final String ENTITY = "&nbsp;";

    private Gaps() {}

    /** Where the gap that ends at a place begins; that place where there is none. */
    static int start(char[] text, int end) {
        int at = end;
        while (true) {
            if (Signs.is(Signs.IS_SPACE, text[at - 1])) {
                at--;
            } else if (text[at - 1] == ';' && isEntity(text, at - ENTITY.length())) {
                at -= ENTITY.length();
            } else {
                return at;
            }
        }
    }

    /** Where the gap that begins at a place ends; that place where there is none. */
    static int end(char[] text, int start) {
        int at = start;
        while (true) {
            if (Signs.is(Signs.IS_SPACE, text[at])) {
                at++;
            } else if (text[at] == '&' && isEntity(text, at)) {
                at += ENTITY.length();
            } else {
                return at;
            }
        }
    }

    private static boolean isEntity(char[] text, int at) {
        for (int i = 0; i < ENTITY.length(); i++) {
            if (text[at + i] != ENTITY.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an hour stands before a place, as before the minutes of {@code 1 h 30}. */
    static boolean isAfterHour(char[] text, int at) {
        int hour = start(text, at) - 1;
        return isHour(text, hour);
    }

    /** Whether a letter is the {@code h} of an hour. */
    static boolean isHour(char[] text, int at) {
        return text[at] == 'h' && Signs.is(Signs.IS_DIGIT, text[start(text, at) - 1]);
    }

    /** Makes a gap exactly one space. */
    static void set(Line line, int from, int to, String space) {
        if (to - from != 1 || line.characters()[from] != space.charAt(0)) {
            line.edits().replace(from, to, space);
        }
    }
}
