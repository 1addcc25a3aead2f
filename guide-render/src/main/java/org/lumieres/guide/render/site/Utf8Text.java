package org.lumieres.guide.render.site;

import java.io.Writer;
import java.util.Arrays;

/**
 * Gathers text as the bytes of UTF-8 (RFC 3629), in an array that the next text is gathered in as well. Half a
 * surrogate pair becomes a question mark, as it does for {@link String#getBytes}. Not thread-safe.
 */
final class Utf8Text extends Writer {
    private static final int PIECE = 1 << 12;
    /** Bytes that a character of a string takes at most; those of two make four. */
    private static final int WIDEST = 3;

    private final char[] piece = new char[PIECE];
    private byte[] bytes = new byte[1 << 15];
    private int size;

    @Override
    public void write(String text, int offset, int count) {
        int end = offset + count;
        for (int from = offset; from < end; ) {
            int to = Math.min(end, from + PIECE);
            if (to < end && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            text.getChars(from, to, piece, 0);
            write(piece, 0, to - from);
            from = to;
        }
    }

    @Override
    public void write(char[] text, int offset, int count) {
        room(count * WIDEST);
        byte[] to = bytes;
        int at = size;
        int end = offset + count;
        for (int i = offset; i < end; i++) {
            char c = text[i];
            if (c < 0x80) {
                to[at++] = (byte) c;
            } else if (c < 0x800) {
                to[at++] = (byte) (0xC0 | (c >> 6));
                to[at++] = continued(c);
            } else if (!Character.isSurrogate(c)) {
                to[at++] = (byte) (0xE0 | (c >> 12));
                to[at++] = continued(c >> 6);
                to[at++] = continued(c);
            } else if (i + 1 < end && Character.isSurrogatePair(c, text[i + 1])) {
                int point = Character.toCodePoint(c, text[++i]);
                to[at++] = (byte) (0xF0 | (point >> 18));
                to[at++] = continued(point >> 12);
                to[at++] = continued(point >> 6);
                to[at++] = continued(point);
            } else {
                to[at++] = '?';
            }
        }
        size = at;
    }

    private static byte continued(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    /** Takes over what another one gathered between two of its sizes. */
    void write(Utf8Text other, int from, int to) {
        room(to - from);
        System.arraycopy(other.bytes, from, bytes, size, to - from);
        size += to - from;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    int size() {
        return size;
    }

    /** All that was gathered. */
    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    /** Begins anew. */
    void clear() {
        size = 0;
    }

    @Override
    public void flush() {
        // It goes nowhere.
    }

    @Override
    public void close() {
        // It holds nothing open.
    }
}
