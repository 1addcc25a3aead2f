package org.lumieres.guide.loader.markdown;

/** Looks at single signs among the words of a block; what is before its first and behind its last is a line's end. */
final class Signs {
    /** What markup of two sides encloses stands no further apart. */
    static final int LONGEST = 300;

    /** What ends a sentence or a quotation. */
    static final String PUNCTUATION = ":»!?.…”";

    private final CharSequence words;

    Signs(CharSequence words) {
        this.words = words;
    }

    int length() {
        return words.length();
    }

    char at(int at) {
        return words.charAt(at);
    }

    String part(int from, int to) {
        return words.subSequence(from, to).toString();
    }

    /** Words to show: none that are markup, or stand on several lines. */
    String quoted(int from, int to) {
        String part = part(from, to);
        return part.indexOf('\n') < 0 && part.indexOf(PlainView.MARKUP) < 0 ? part : "…";
    }

    /** The end of the row of one sign. */
    int run(int from) {
        int at = from;
        while (at < words.length() && words.charAt(at) == words.charAt(from)) {
            at++;
        }
        return at;
    }

    /** The first place from one on, at no great distance, where one of some signs is or the words end. */
    int until(String ends, int from) {
        int end = from;
        while (end < words.length() && end - from < LONGEST && ends.indexOf(words.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    boolean hasLetter(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetter(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isAt(char sign, int at) {
        return at >= 0 && at < words.length() && words.charAt(at) == sign;
    }

    boolean isOneOf(String signs, int at) {
        return at >= 0 && at < words.length() && signs.indexOf(words.charAt(at)) >= 0;
    }

    boolean isDigit(int at) {
        return at >= 0 && at < words.length() && Character.isDigit(words.charAt(at));
    }

    boolean isWord(int at) {
        return at >= 0 && at < words.length() && Character.isLetterOrDigit(words.charAt(at));
    }

    boolean isLineEnd(int at) {
        return at < 0 || at >= words.length() || words.charAt(at) == '\n' || words.charAt(at) == PlainView.BREAK;
    }

    /** Whether there is white space or the end of the words. */
    boolean isSpace(int at) {
        return isLineEnd(at) || Character.isWhitespace(words.charAt(at)) || Character.isSpaceChar(words.charAt(at));
    }
}
