package org.lumieres.guide.loader.markdown;

import org.jspecify.annotations.Nullable;

/**
 * The opening line of a directive, from its first colon.
 *
 * @param text the line as it was written
 * @param colons how many colons it begins with
 * @param name its name
 * @param nameStart the offset of the name in the text
 * @param attributes the attributes, their offsets in the text
 * @param rest the offset of what stands behind the attributes; the text's length when nothing does
 */
record DirectiveHeader(String text, int colons, String name, int nameStart, AttributeList attributes, int rest) {
    private static final int FENCE = 3;

    /** Reads a line from an offset; null when no directive opens there. */
    static @Nullable DirectiveHeader read(CharSequence line, int from) {
        int colons = colons(line, from);
        if (colons < FENCE) {
            return null;
        }
        String text = line.subSequence(from, line.length()).toString().stripTrailing();
        int at = skipBlanks(text, colons);
        int nameStart = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "-_".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == nameStart) {
            return null;
        }
        String name = text.substring(nameStart, at);
        at = skipBlanks(text, at);
        AttributeList attributes = AttributeList.NONE;
        if (at < text.length() && text.charAt(at) == '{') {
            attributes = AttributeList.read(text, at);
            at = skipBlanks(text, attributes.end());
        }
        return new DirectiveHeader(text, colons, name, nameStart, attributes, at);
    }

    /** How many colons close a directive on this line: those of a line that holds nothing else, or 0. */
    static int closingColons(CharSequence line, int from) {
        int colons = colons(line, from);
        for (int i = from + colons; i < line.length(); i++) {
            if (line.charAt(i) != ' ' && line.charAt(i) != '\t') {
                return 0;
            }
        }
        return colons < FENCE ? 0 : colons;
    }

    /** What stands behind the name and the attributes: no place is made for it. */
    String restText() {
        return text.substring(rest);
    }

    private static int colons(CharSequence line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ':') {
            at++;
        }
        return at - from;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
