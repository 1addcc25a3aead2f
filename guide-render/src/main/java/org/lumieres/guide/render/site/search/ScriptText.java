package org.lumieres.guide.render.site.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Writes the data of a script in UTF-8: JSON (RFC 8259) that is JavaScript as well. Half a surrogate pair becomes a
 * question mark. Not thread-safe.
 */
final class ScriptText {
    private static final int START = 1 << 10;
    /** Room for the longest that one character becomes, as in {@code \u2028}. */
    private static final int WIDEST = 6;

    private static final int DIGITS = 11;
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] out = new byte[START];
    private int size;

    private void room(int more) {
        if (out.length - size < more) {
            out = Arrays.copyOf(out, Math.max(out.length * 2, size + more));
        }
    }

    /** JSON in ASCII. */
    ScriptText raw(String json) {
        room(json.length());
        for (int i = 0; i < json.length(); i++) {
            out[size++] = (byte) json.charAt(i);
        }
        return this;
    }

    /** What another writer holds. */
    ScriptText raw(ScriptText other) {
        room(other.size);
        System.arraycopy(other.out, 0, out, size, other.size);
        size += other.size;
        return this;
    }

    ScriptText number(int number) {
        room(DIGITS);
        if (number < 0) {
            out[size++] = '-';
        }
        int rest = Math.abs(number);
        int end = size + 1;
        for (int tens = rest / 10; tens > 0; tens /= 10) {
            end++;
        }
        size = end;
        do {
            out[--end] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        return this;
    }

    /** A string in its quotes. */
    ScriptText string(String string) {
        char[] text = string.toCharArray();
        int length = text.length;
        // Kept out of the fields while looping: half the time of an index goes by here.
        room(2 + length * WIDEST);
        byte[] to = out;
        int at = size;
        to[at++] = '"';
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c >= ' ' && c < 0x7F && c != '"' && c != '\\') {
                to[at++] = (byte) c;
            } else if (c >= 0x80 && c < 0x800) {
                to[at++] = (byte) (0xC0 | (c >> 6));
                to[at++] = continued(c);
            } else if (Character.isSurrogate(c)) {
                boolean pair = i + 1 < length && Character.isSurrogatePair(c, text[i + 1]);
                at = pair ? four(Character.toCodePoint(c, text[++i]), to, at) : one('?', to, at);
            } else if (c >= 0x800 && c != '\u2028' && c != '\u2029') {
                to[at++] = (byte) (0xE0 | (c >> 12));
                to[at++] = continued(c >> 6);
                to[at++] = continued(c);
            } else {
                // The line separators ended a string of JavaScript before 2019.
                at = escaped(c, to, at);
            }
        }
        to[at++] = '"';
        size = at;
        return this;
    }

    private static int one(char c, byte[] to, int at) {
        to[at] = (byte) c;
        return at + 1;
    }

    private static byte continued(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    private static int four(int point, byte[] to, int at) {
        to[at] = (byte) (0xF0 | (point >> 18));
        to[at + 1] = continued(point >> 12);
        to[at + 2] = continued(point >> 6);
        to[at + 3] = continued(point);
        return at + 4;
    }

    private static int escaped(char c, byte[] to, int at) {
        to[at] = '\\';
        if (c == '"' || c == '\\') {
            to[at + 1] = (byte) c;
            return at + 2;
        }
        if (c == '\n') {
            to[at + 1] = 'n';
            return at + 2;
        }
        to[at + 1] = 'u';
        for (int digit = 0; digit < 4; digit++) {
            to[at + 2 + digit] = HEX[(c >> (4 * (3 - digit))) & 0xF];
        }
        return at + WIDEST;
    }

    /** An object of strings, in the order of the map. */
    ScriptText object(Map<String, String> strings) {
        raw("{");
        String comma = "";
        for (Map.Entry<String, String> entry : strings.entrySet()) {
            raw(comma).string(entry.getKey()).raw(":").string(entry.getValue());
            comma = ",";
        }
        return raw("}");
    }

    int length() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** What was written so far. */
    byte[] bytes() {
        return Arrays.copyOf(out, size);
    }

    /** Begins anew. */
    void clear() {
        size = 0;
    }
}
