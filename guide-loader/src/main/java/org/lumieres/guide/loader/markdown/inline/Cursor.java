package org.lumieres.guide.loader.markdown.inline;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.Node;

/** A place in the words of one block that moves through them. Its lines end in {@code \n}. Not thread-safe. */
public final class Cursor {
    /** Stands before the first character and behind the last: Markdown has no such character. */
    public static final char END = '\0';

    private String text = "";
    private Places places = Places.NONE;
    private int at;
    /** What is known not to come any more. */
    private final Set<Object> missing = new HashSet<>();

    void start(String words, Places placesOfWords) {
        text = words;
        places = placesOfWords;
        at = 0;
        missing.clear();
    }

    /** Whether there is a character here. */
    public boolean hasNext() {
        return at < text.length();
    }

    /** The character here, or {@link #END}. */
    public char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    /** Goes to the next character. */
    public void next() {
        at++;
    }

    /** Goes on if this character stands here. */
    public boolean next(char expected) {
        if (peek() != expected) {
            return false;
        }
        at++;
        return true;
    }

    /** Goes on behind these characters if they stand here. */
    public boolean next(String expected) {
        boolean here = text.startsWith(expected, at);
        at += here ? expected.length() : 0;
        return here;
    }

    /** The character here, behind which the cursor then stands. */
    public char take() {
        char c = peek();
        at++;
        return c;
    }

    /** Goes on over white space, ends of lines included; how many characters that was. */
    public int whitespace() {
        int from = at;
        while (hasNext() && (text.charAt(at) == ' ' || (text.charAt(at) >= '\t' && text.charAt(at) <= '\r'))) {
            at++;
        }
        return at - from;
    }

    /**
     * Goes behind the next place where some characters stand. That they stand nowhere is looked for once in a block.
     *
     * @return whether there is such a place
     */
    boolean skipTo(String expected) {
        int found = isMissing(expected) ? -1 : text.indexOf(expected, at);
        if (found < 0) {
            miss(expected);
            return false;
        }
        at = found + expected.length();
        return true;
    }

    /** Whether something was looked for in vain in this block, up to its end. */
    boolean isMissing(Object what) {
        return missing.contains(what);
    }

    /** Says that something does not come any more in this block. */
    void miss(Object what) {
        missing.add(what);
    }

    /** The code point before a place, or {@link #END}. */
    public int before(int offset) {
        return offset == 0 ? END : text.codePointBefore(offset);
    }

    /** The code point at a place, or {@link #END}. */
    int codePoint(int offset) {
        return offset < text.length() ? text.codePointAt(offset) : END;
    }

    /** The offset of this place in the words. */
    public int at() {
        return at;
    }

    /** Goes to another place. */
    public void moveTo(int offset) {
        at = offset;
    }

    /** The words from one offset to another. */
    public String between(int from, int to) {
        return text.substring(from, to);
    }

    /** The words of the block. */
    String text() {
        return text;
    }

    /** Says where a node stands, unless nobody asked for places. */
    void place(Node node, int from, int to) {
        places.set(node, from, to);
    }
}
