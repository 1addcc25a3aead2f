package org.lumieres.guide.loader.markdown;

import java.util.regex.Pattern;

/**
 * Follows fenced code from line to line, where the parser searches for nothing. Only what is a fence beyond doubt
 * counts: one that was wrongly believed to be open would hide what comes after it. Not thread-safe.
 */
final class Fences {
    private static final int LEAST = 3;
    private static final int INDENT = 3;
    private static final Pattern LONE_RETURN = Pattern.compile("\\r(?!\\n)");

    /** What may begin a block in which a fence is text, and which a blank line does not end. */
    private static final Pattern RAW =
            Pattern.compile("\\s*(?:\\$\\$|<[!?]|<(?:pre|script|style|textarea))", Pattern.CASE_INSENSITIVE);

    private final String text;
    private boolean doubtful;
    private boolean inHtml;
    private char sign;
    private int length;

    Fences(String text) {
        this.text = text;
        // Where lines end otherwise than where we look for their ends, nothing is sure.
        this.doubtful = LONE_RETURN.matcher(text).find();
    }

    /** Whether a line, the next one, is a fence or stands between two. */
    boolean takes(int start, int end) {
        if (doubtful) {
            return false;
        }
        if (length > 0) {
            if (closes(start, end)) {
                length = 0;
            }
            return true;
        }
        int run = run(start, end);
        if (run >= LEAST && !inHtml && opens(start, end, run)) {
            sign = text.charAt(start);
            length = run;
            return true;
        }
        look(text.substring(start, end));
        return false;
    }

    private void look(String line) {
        // A callout of MyST looks like code and is none.
        doubtful = RAW.matcher(line).lookingAt() || FenceParser.header(line, 0) != null;
        inHtml = line.stripLeading().startsWith("<") || (inHtml && !line.isBlank());
    }

    /** A fence in a list or a quotation ends with it, so only one that is indented by nothing counts. */
    private boolean opens(int start, int end, int run) {
        String info = text.substring(start + run, end);
        // With a bar it could be the row of a table.
        return info.indexOf('|') < 0
                && FenceParser.header(text.substring(start, end), 0) == null
                && (text.charAt(start) == '~' || info.indexOf('`') < 0);
    }

    private boolean closes(int start, int end) {
        int at = start;
        while (at < end && at < start + INDENT && text.charAt(at) == ' ') {
            at++;
        }
        int run = run(at, end);
        return run >= length
                && text.charAt(at) == sign
                && text.substring(at + run, end).isBlank();
    }

    /** How many signs of a fence, all the same, stand somewhere. */
    private int run(int start, int end) {
        if (start >= end || (text.charAt(start) != '`' && text.charAt(start) != '~')) {
            return 0;
        }
        int at = start;
        while (at < end && text.charAt(at) == text.charAt(start)) {
            at++;
        }
        return at - start;
    }
}
