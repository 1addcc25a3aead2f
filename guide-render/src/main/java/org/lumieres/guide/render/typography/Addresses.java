package org.lumieres.guide.render.typography;

/**
 * What in a word is no prose: a URL, an e-mail address, a name with {@code @}, a tag with {@code #}. Looks for one
 * after the other. Not thread-safe.
 */
final class Addresses {
    private static final String ENDS_URL = "\"«»<>“”";
    private static final String NOT_LAST = ".,;:!?)]}'’…*_~";

    private char[] text = new char[0];
    private int wordStart;
    private int wordEnd;
    private int from;
    private int to;

    /** Looks for the first one in a word. */
    void start(char[] characters, int start, int end) {
        text = characters;
        wordStart = start;
        wordEnd = end;
        find(start);
    }

    /** Where the next one begins; the word's end when there is none. */
    int from() {
        return from;
    }

    /** Passes over the one that was found and looks for the next; returns where to go on. */
    int skip() {
        int end = to;
        find(end);
        return end;
    }

    private void find(int start) {
        for (int i = start; i < wordEnd; i++) {
            if (foundAt(i, start)) {
                return;
            }
        }
        from = wordEnd;
        to = wordEnd;
    }

    private boolean foundAt(int i, int start) {
        switch (text[i]) {
            case '@' -> {
                from = i;
                while (from > start && isOfMailbox(text[from - 1])) {
                    from--;
                }
                to = last(i + 1, i + 1);
                return to > i + 1;
            }
            case '#' -> {
                from = i;
                to = last(i + 1, i + 1);
                return to > i + 1;
            }
            case ':' -> {
                if (text[i + 1] != '/' || text[i + 2] != '/' || i + 2 >= wordEnd) {
                    return false;
                }
                from = i;
                while (from > start && Signs.is(Signs.IS_LETTER, text[from - 1])) {
                    from--;
                }
                to = lastOfUrl(i + 3);
                return from < i;
            }
            case 'w' -> {
                boolean begins = i == wordStart || !Signs.is(Signs.IS_ALPHANUMERIC, text[i - 1]);
                if (!begins || text[i + 1] != 'w' || text[i + 2] != 'w' || text[i + 3] != '.') {
                    return false;
                }
                from = i;
                to = lastOfUrl(i + 3);
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    /** The end of a name; dots and hyphens belong to it when more of it follows. */
    private int last(int start, int least) {
        int end = start;
        while (end < wordEnd && (isOfName(text[end]) || text[end] == '.' || text[end] == '-' || text[end] == '@')) {
            end++;
        }
        while (end > least && !isOfName(text[end - 1])) {
            end--;
        }
        return end;
    }

    private int lastOfUrl(int start) {
        int end = start;
        boolean opens = false;
        while (end < wordEnd
                && ENDS_URL.indexOf(text[end]) < 0
                && text[end] < Signs.EDGE
                && Gaps.end(text, end) == end) {
            opens |= text[end] == '(';
            end++;
        }
        while (end > start && NOT_LAST.indexOf(text[end - 1]) >= 0 && !(opens && text[end - 1] == ')')) {
            end--;
        }
        return end;
    }

    private static boolean isOfName(char c) {
        return Signs.is(Signs.IS_ALPHANUMERIC, c) || c == '_';
    }

    private static boolean isOfMailbox(char c) {
        return isOfName(c) || ".%+-'".indexOf(c) >= 0;
    }
}
