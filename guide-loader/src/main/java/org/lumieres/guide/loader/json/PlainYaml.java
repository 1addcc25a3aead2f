package org.lumieres.guide.loader.json;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the YAML that most chapters begin with: a key and one plain word or phrase a line. All else is left to a parser
 * of the whole language (YAML 1.2.2), which takes a hundred times longer to read three lines; what is read here, it
 * would read alike.
 */
final class PlainYaml {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Longer than any key that somebody would write without quotes. */
    private static final int LONGEST_KEY = 100;

    /** Digits that are a number however one looks at them. */
    private static final int MOST_DIGITS = 9;

    private final String text;
    private final ObjectNode object = NODES.objectNode();
    private int at;

    private PlainYaml(String text) {
        this.text = text;
    }

    /** What a text says; null when there is more in it than plain lines, or nothing. */
    static @Nullable ObjectNode read(String text) {
        PlainYaml yaml = new PlainYaml(text);
        return yaml.lines() && !yaml.object.isEmpty() ? yaml.object : null;
    }

    private boolean lines() {
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                end = text.length();
            }
            if (end > at && !line(end)) {
                return false;
            }
            at = end + 1;
        }
        return true;
    }

    private boolean line(int end) {
        int colon = at;
        while (colon < end && isKey(text.charAt(colon))) {
            colon++;
        }
        boolean named = colon > at && colon - at < LONGEST_KEY && Character.isLetter(text.charAt(at));
        if (!named || !text.startsWith(": ", colon)) {
            return false;
        }
        int from = colon + 2;
        int to = end;
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        String key = text.substring(at, colon);
        if (from == to || object.has(key) || !isPlain(from, to)) {
            return false;
        }
        object.set(key, NODES.stringNode(text.substring(from, to)));
        return true;
    }

    private static boolean isKey(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    /** Whether a value is text, and just what is written. */
    private boolean isPlain(int from, int to) {
        char first = text.charAt(from);
        if (first >= '0' && first <= '9') {
            return isDate(from, to) || isCount(from, to);
        }
        if (!Character.isLetter(first) || text.charAt(to - 1) == ':' || meansMore(from, to)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean sign = (c == ':' && text.charAt(i + 1) == ' ') || (c == '#' && text.charAt(i - 1) == ' ');
            boolean usual = (c >= ' ' && c <= '~') || (c >= '\u00A0' && c < '\u2028') || (c > '\u2029' && c < '\uD800');
            if (sign || !usual) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word may be no text: true, null, and what they were called in YAML 1.1. */
    private boolean meansMore(int from, int to) {
        return switch (text.substring(from, Math.min(to, from + "false".length() + 1))
                .toLowerCase(Locale.ROOT)) {
            case "true", "false", "null", "yes", "no", "on", "off", "y", "n" -> true;
            default -> false;
        };
    }

    private boolean isDate(int from, int to) {
        return to - from == "2014-11-26".length()
                && areDigits(from, from + 4)
                && text.charAt(from + 4) == '-'
                && areDigits(from + 5, from + 7)
                && text.charAt(from + 7) == '-'
                && areDigits(from + 8, to);
    }

    private boolean isCount(int from, int to) {
        return text.charAt(from) != '0' && to - from <= MOST_DIGITS && areDigits(from, to);
    }

    private boolean areDigits(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
