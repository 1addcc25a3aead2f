package org.lumieres.guide.render.fragment;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gathers HTML until it is drained, in the syntax that its medium reads. Markup is trusted, text and attribute values
 * are escaped. It keeps its own characters because copying a run of them out of a string is what a renderer does most.
 * Not thread-safe.
 */
public final class HtmlWriter {
    private static final String DPUB = "doc-";
    /** A language tag by its form (BCP 47), as the schema of XML has it. */
    private static final Pattern TAG = Pattern.compile("[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*");

    private static final String REPLACEMENT = "\uFFFD";
    private static final int ASCII = 0x80;
    /** The controls of Latin 1 end here. */
    private static final int LAST_CONTROL = 0x9F;

    private static final boolean[] PLAIN_IN_TEXT = plain(false);
    private static final boolean[] PLAIN_IN_ATTRIBUTES = plain(true);

    private final Medium medium;
    private char[] buffer = new char[1 << 14];
    private int length;

    /** A writer for browsers. */
    public HtmlWriter() {
        this(Medium.SCREEN);
    }

    public HtmlWriter(Medium medium) {
        this.medium = medium;
    }

    public Medium medium() {
        return medium;
    }

    /** Markup, written as it is. */
    public HtmlWriter raw(String markup) {
        append(markup, 0, markup.length());
        return this;
    }

    /** A number in figures. */
    public HtmlWriter raw(int number) {
        return raw(Integer.toString(number));
    }

    /** Text between tags. What HTML cannot hold (a control, half a surrogate pair) becomes U+FFFD. */
    public HtmlWriter text(String text) {
        escape(text, false);
        return this;
    }

    /** An attribute inside a start tag, with the space before it; nothing when the value is null. */
    public HtmlWriter attribute(String name, @Nullable String value) {
        if (value == null) {
            return this;
        }
        raw(" ").raw(name).raw("=\"");
        escape(value, true);
        return raw("\"");
    }

    /** An attribute that says something by being there. */
    public HtmlWriter flag(String name) {
        raw(" ").raw(name);
        return medium.isXml() ? raw("=\"").raw(name).raw("\"") : this;
    }

    /** The attributes that say in which language an element is: in XML, none that is known, unless it is a tag. */
    public HtmlWriter language(String tag) {
        if (!medium.isXml()) {
            return attribute("lang", tag);
        }
        String known = TAG.matcher(tag).matches() ? tag : "";
        return attribute("lang", known).attribute("xml:lang", known);
    }

    /**
     * The role of an element. A role of DPUB-ARIA 1.1 is in a book also a term of the EPUB Structural Semantics
     * Vocabulary, whose terms those roles were made from: reading systems know one or the other.
     */
    public HtmlWriter role(String role) {
        attribute("role", role);
        return medium == Medium.BOOK && role.startsWith(DPUB)
                ? attribute("epub:type", role.substring(DPUB.length()))
                : this;
    }

    /** What an element of a book is (EPUB Structural Semantics Vocabulary 1.1) that has no role for it elsewhere. */
    public HtmlWriter inBook(String type) {
        return medium == Medium.BOOK ? attribute("epub:type", type) : this;
    }

    /** Ends the tag of an element that has no content. */
    public HtmlWriter endVoid() {
        return raw(medium.isXml() ? "/>" : ">");
    }

    /** How much was written since the last {@link #drainTo}, for {@link #takeFrom}. */
    public int mark() {
        return length;
    }

    /** Takes back what was written since a mark. */
    public String takeFrom(int mark) {
        String taken = new String(buffer, mark, length - mark);
        length = mark;
        return taken;
    }

    /** Hands on all that was written. */
    public void drainTo(Writer out) throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }

    /** Copies a text, up to what cannot be copied as it is: in most texts, all of it. */
    private void escape(String text, boolean attribute) {
        int end = text.length();
        makeRoom(end);
        text.getChars(0, end, buffer, length);
        boolean[] plain = attribute ? PLAIN_IN_ATTRIBUTES : PLAIN_IN_TEXT;
        char[] copied = buffer;
        int stop = length + end;
        for (int i = length; i < stop; i++) {
            char c = copied[i];
            if (c < ASCII ? !plain[c] : c <= LAST_CONTROL || c >= Character.MIN_SURROGATE) {
                int kept = i - length;
                length = i;
                escape(text, kept, attribute);
                return;
            }
        }
        length = stop;
    }

    /** Writes what a text is from some offset on. */
    private void escape(String text, int from, boolean attribute) {
        int end = text.length();
        int kept = from;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            String instead = replacement(c, attribute, i + 1 < end && text.charAt(i + 1) == '\n');
            if (instead != null) {
                append(text, kept, i);
                raw(instead);
                kept = i + 1;
            }
        }
        append(text, kept, end);
    }

    private static boolean[] plain(boolean attribute) {
        boolean[] plain = new boolean[ASCII];
        for (char c = 0; c < ASCII; c++) {
            plain[c] = replacement(c, attribute, false) == null;
        }
        return plain;
    }

    private static @Nullable String replacement(char c, boolean attribute, boolean beforeLineFeed) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : null;
            case '\n', '\t' -> null;
            case '\r' -> beforeLineFeed ? "" : "\n";
            case '\uFFFE', '\uFFFF' -> REPLACEMENT;
            default -> Character.isISOControl(c) || Character.isSurrogate(c) ? REPLACEMENT : null;
        };
    }

    private void append(String text, int from, int to) {
        makeRoom(to - from);
        text.getChars(from, to, buffer, length);
        length += to - from;
    }

    private void makeRoom(int more) {
        int needed = length + more;
        if (needed > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(needed, buffer.length * 2));
        }
    }
}
