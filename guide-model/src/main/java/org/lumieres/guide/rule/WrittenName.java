package org.lumieres.guide.rule;

/**
 * Tells handles, hashtags, names of files, addresses and code from words of a language: they are written as they are,
 * whatever the words in them.
 */
final class WrittenName {
    /** What no word of a language has in it. */
    private static final String SIGNS = "@#_\\$";

    /** What a name may stand between, beside white space. */
    private static final String AROUND = "«»“”\"()[]{}<>,;…" + Prose.OTHER;

    /** Names are no longer, and a text of a million signs may have no space. */
    private static final int REACH = 200;

    private WrittenName() {}

    /** Whether a stretch of a text is in such a name. */
    static boolean has(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < REACH && !isAround(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < REACH && !isAround(text.charAt(to))) {
            to++;
        }
        for (int i = from; i < to; i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0 || isInside(text, i, to)) {
                return true;
            }
        }
        // ./folder, /folder and ~/folder, but not word/word
        return text.charAt(from) == '/' || (from + 1 < to && "./~/".indexOf(text.substring(from, from + 2)) >= 0);
    }

    /** Whether a full stop joins what is around it, as in names of hosts and of files, or a colon begins an address. */
    private static boolean isInside(String text, int sign, int end) {
        char c = text.charAt(sign);
        return (c == '.'
                        && sign > 0
                        && sign + 1 < end
                        && Letters.isLetterOrDigit(text.charAt(sign - 1))
                        && Letters.isLetter(text.charAt(sign + 1)))
                || (c == ':' && text.startsWith("//", sign + 1));
    }

    private static boolean isAround(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || AROUND.indexOf(c) >= 0;
    }
}
