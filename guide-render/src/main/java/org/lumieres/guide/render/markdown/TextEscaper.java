package org.lumieres.guide.render.markdown;

import java.util.regex.Pattern;

/**
 * Writes words so that they are read as words, and nothing else: with a backslash before what would be markup, a
 * character reference for what would be stripped, and an empty comment where a backslash is no help, since some
 * constructs (links without markup, task boxes, alerts) are looked for after backslashes are gone.
 */
final class TextEscaper {
    static final String NOTHING = "<!-- -->";

    private static final String ALWAYS = "\\`*~[<";
    private static final String AT_LINE_START = "#>+-=|";

    /** What may be the name of an emoji. */
    private static final Pattern SHORT_CODE = Pattern.compile(":[a-z0-9_+-]{1,60}:");

    /** What a line of MDX's modules begins with. */
    private static final Pattern PROGRAM =
            Pattern.compile("import\\s[^'\"]*['\"]|export\\s+(?:const|let|var|function|class|async|default)\\b");

    private final String text;
    private final boolean startsLine;
    private final boolean startsBlock;
    private final boolean endsLine;
    private final boolean inLink;
    private final boolean inHeading;
    private final StringBuilder out = new StringBuilder();

    private TextEscaper(String text, Place place) {
        this.text = text;
        this.startsLine = place.startsLine();
        this.startsBlock = place.startsBlock();
        this.endsLine = place.endsLine();
        this.inLink = place.inLink();
        this.inHeading = place.inHeading();
    }

    /**
     * Where words stand.
     *
     * @param startsBlock whether nothing of the block stands before them
     * @param startsLine whether nothing of the line stands before them
     * @param endsLine whether nothing of the line stands after them
     * @param inLink whether they are inside a link, where brackets end it and addresses make no link
     * @param inHeading whether they are inside a heading
     */
    record Place(boolean startsBlock, boolean startsLine, boolean endsLine, boolean inLink, boolean inHeading) {}

    static String escape(String text, Place place) {
        return new TextEscaper(text, place).escape();
    }

    private String escape() {
        int first = startsBlock && isProgram() ? 1 : startsLine ? leadingBlanks() : 0;
        int last = endsLine ? text.length() - trailingBlanks(first) : text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i < first || i >= last || c == '\n' || c == '\r') {
                out.append("&#").append((int) c).append(';');
            } else {
                separate(i);
                if (needsBackslash(c, i)) {
                    out.append('\\');
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    private boolean needsBackslash(char c, int i) {
        if (ALWAYS.indexOf(c) >= 0) {
            return true;
        }
        return switch (c) {
            case '_' -> !(isWord(i - 1) && isWord(i + 1));
            case '&' -> i + 1 == text.length() || text.charAt(i + 1) == '#' || isWord(i + 1);
            case '!' ->
                (i + 1 < text.length() ? text.charAt(i + 1) == '[' : !endsLine) || (i == 0 && startsLine && isRow('!'));
            case '?' -> i == 0 && startsLine && isRow('?');
            case ']' -> inLink;
            // Braces are attributes only at the end of a line, but what follows this text is not known here.
            case '{' -> text.indexOf('}', i) > 0 || opensTemplate(i + 1);
            case '$' -> (i == 0 && startsLine) || (i + 1 < text.length() ? !isBlank(text.charAt(i + 1)) : !endsLine);
            case '^' ->
                i == 0
                        || isWord(i - 1)
                        || text.charAt(i - 1) == ')'
                        || (i + 1 < text.length() ? text.charAt(i + 1) == '[' : !endsLine);
            case ':' ->
                (i == 0 && startsLine)
                        || SHORT_CODE.matcher(text).region(i, text.length()).lookingAt();
            case '.', ')' -> startsLine && endsNumber(i) && isBlankOrEnd(i + 1);
            case '#' -> inHeading || (i == 0 && startsLine);
            default -> i == 0 && startsLine && AT_LINE_START.indexOf(c) >= 0;
        };
    }

    /** Puts an empty comment before a character when the words would be found to be more than words. */
    private void separate(int i) {
        char c = text.charAt(i);
        boolean box = startsBlock
                && i == 1
                && text.charAt(0) == '['
                && (c == '!' || (i + 1 < text.length() && text.charAt(i + 1) == ']'));
        boolean address = !inLink
                && ((c == ':' && text.startsWith("://", i) && isWord(i - 1))
                        || (c == '.' && i >= 3 && text.regionMatches(true, i - 3, "www", 0, 3))
                        || (c == '@' && i > 0 && !isBlank(text.charAt(i - 1)) && !isBlankOrEnd(i + 1)));
        if (box || address) {
            out.append(NOTHING);
        }
    }

    /** Whether a brace before an offset opens what other tools fill in. */
    private boolean opensTemplate(int i) {
        return i < text.length() && (text.charAt(i) == '{' || text.charAt(i) == '%');
    }

    /** Whether words at the beginning of a paragraph would be taken for a line of MDX's modules. */
    private boolean isProgram() {
        return !inHeading && PROGRAM.matcher(text).lookingAt();
    }

    private int leadingBlanks() {
        int count = 0;
        while (count < text.length() && isBlank(text.charAt(count))) {
            count++;
        }
        return count;
    }

    private int trailingBlanks(int from) {
        int count = 0;
        while (text.length() - count > from && isBlank(text.charAt(text.length() - 1 - count))) {
            count++;
        }
        return count;
    }

    /** Whether three such signs begin the words. */
    private boolean isRow(char sign) {
        return text.startsWith(String.valueOf(sign).repeat(3));
    }

    private boolean endsNumber(int i) {
        return i > 0 && i <= 9 && text.substring(0, i).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private boolean isBlankOrEnd(int i) {
        return i >= text.length() || isBlank(text.charAt(i));
    }

    private boolean isWord(int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c);
    }
}
