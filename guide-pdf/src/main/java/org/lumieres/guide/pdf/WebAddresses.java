package org.lumieres.guide.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a line may end inside of the addresses of a text: between the parts of a path, never in the name of a host. */
final class WebAddresses {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s\\u00A0\\u202F<>\"«»]+");
    private static final String ENDS_PART = "/?&=-_+,;:";
    private static final String BEGINS_PART = ".#%~";
    /** A line neither ends nor begins with less of an address. */
    private static final int SHORTEST = 4;

    private final Matcher matcher;
    private final String text;
    private int start;
    private int end;

    WebAddresses(String text) {
        this.text = text;
        this.matcher = ADDRESS.matcher(text);
        advance();
    }

    /** Whether a text has one, at little cost when it has none. */
    static boolean areIn(String text) {
        return (text.contains("://") || text.contains("www."))
                && ADDRESS.matcher(text).find();
    }

    /** Whether there is an address about a place; places are asked about in their order. */
    boolean hold(int at) {
        while (end <= at && start < text.length()) {
            advance();
        }
        return start < at;
    }

    private void advance() {
        boolean found = matcher.find();
        start = found ? matcher.start() : text.length();
        end = found ? matcher.end() : text.length();
    }

    /** Whether a line may end there, inside of the address. */
    boolean mayBreak(int at) {
        if (at - start < SHORTEST || end - at < SHORTEST || at <= hostEnd()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return (ENDS_PART.indexOf(before) >= 0 && ENDS_PART.indexOf(after) < 0) || BEGINS_PART.indexOf(after) >= 0;
    }

    private int hostEnd() {
        int scheme = text.indexOf("://", start);
        int from = scheme >= 0 && scheme < end ? scheme + "://".length() : start;
        while (from < end && "/?#".indexOf(text.charAt(from)) < 0) {
            from++;
        }
        return from;
    }
}
