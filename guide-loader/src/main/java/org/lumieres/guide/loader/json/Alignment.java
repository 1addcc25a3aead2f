package org.lumieres.guide.loader.json;

/**
 * Finds where each character of a decoded string is written: through the escapes of JSON and of YAML's double quotes,
 * the indentation of YAML's blocks, and lines that YAML folds into one.
 */
final class Alignment {
    private static final String SIMPLE_ESCAPES = "nrtbf0aev";
    private static final String THEIR_MEANING = "\n\r\t\b\f\0\007\033\013";

    private final String written;
    private final int end;
    private final boolean escapes;
    private int at;

    private Alignment(String written, int start, int end) {
        this.written = written;
        this.end = end;
        this.escapes = start < end && written.charAt(start) == '"';
        this.at = contentStart(written, start, end);
    }

    /**
     * The offsets of a decoded string's characters and of its end in the text where it is written from start to end.
     */
    static int[] of(String written, int start, int end, String decoded) {
        Alignment alignment = new Alignment(written, start, end);
        int[] offsets = new int[decoded.length() + 1];
        for (int i = 0; i < decoded.length(); i++) {
            offsets[i] = alignment.next(decoded.charAt(i));
        }
        offsets[decoded.length()] = alignment.at;
        return offsets;
    }

    private static int contentStart(String written, int start, int end) {
        if (start == end) {
            return start;
        }
        char first = written.charAt(start);
        if (first == '"' || first == '\'') {
            return start + 1;
        }
        if (first == '|' || first == '>') {
            int line = written.indexOf('\n', start);
            return line < 0 || line >= end ? start : line + 1;
        }
        return start;
    }

    /** Steps over what stands for one decoded character, and tells where that begins. */
    private int next(char decoded) {
        if (at < end && !matches(decoded)) {
            skipSpace(decoded);
        }
        int found = at;
        // An escape that we do not know stands for this character all the same.
        if (at < end && (matches(decoded) || (escapes && written.charAt(at) == '\\'))) {
            at = Math.min(end, at + lengthHere(decoded));
        }
        return found;
    }

    private boolean matches(char decoded) {
        char here = written.charAt(at);
        if (here == '\\' && escapes) {
            return escaped() == decoded;
        }
        return here == decoded;
    }

    private int lengthHere(char decoded) {
        if (written.charAt(at) == '\\' && escapes) {
            return at + 1 < end ? escapeLength(written.charAt(at + 1)) : 1;
        }
        boolean doubled = decoded == '\'' && !escapes && at + 1 < end && written.charAt(at + 1) == '\'';
        return doubled && written.charAt(at) == '\'' ? 2 : 1;
    }

    private char escaped() {
        if (at + 1 >= end) {
            return '\\';
        }
        char kind = written.charAt(at + 1);
        int simple = SIMPLE_ESCAPES.indexOf(kind);
        if (simple >= 0) {
            return THEIR_MEANING.charAt(simple);
        }
        int length = escapeLength(kind);
        if (length == 2 || at + length > end) {
            return kind;
        }
        try {
            return (char) Integer.parseInt(written, at + 2, at + length, 16);
        } catch (NumberFormatException noEscape) {
            return kind;
        }
    }

    private static int escapeLength(char kind) {
        return switch (kind) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    /** Line ends and indentation that decoding took away; a folded line's end stands for one space or line end. */
    private void skipSpace(char decoded) {
        if (Character.isWhitespace(decoded)) {
            return;
        }
        while (at < end && Character.isWhitespace(written.charAt(at))) {
            at++;
        }
    }
}
