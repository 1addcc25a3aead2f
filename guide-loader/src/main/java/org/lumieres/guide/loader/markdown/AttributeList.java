package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attributes between two braces, as {@code {#id .class key="some value" flag}} has them. An id is the attribute
 * {@code id}, a class the attribute {@code class}. The colon that Kramdown puts behind the opening brace says nothing.
 *
 * @param attributes what was written, in order, repetitions included
 * @param faults what does not follow the grammar
 * @param end the offset after the closing brace, or of the end of the text when there is none
 */
record AttributeList(List<Attribute> attributes, List<Fault> faults, int end) {
    /** What Pandoc takes for a class of headings. */
    private static final String UNNUMBERED = "-";

    private static final String CURLY_OPENING = "“”„«";

    static final AttributeList NONE = new AttributeList(List.of(), List.of(), 0);

    /** An attribute; offsets are in the text it was read from, those of the value without its quotes. */
    record Attribute(String name, String value, boolean bare, int start, int end, int valueStart, int valueEnd) {}

    /** Something that is no attribute. */
    record Fault(Kind kind, int start, int end) {}

    /** Why something is no attribute; the name of its message is {@code attributes.} and the kind in lower case. */
    enum Kind {
        UNCLOSED,
        QUOTE,
        VALUE,
        CHARACTER
    }

    /** Reads the attributes of a text from the offset of their opening brace. */
    static AttributeList read(String text, int brace) {
        boolean kramdown = text.startsWith("{:", brace);
        return new Reader(text, brace + (kramdown ? 2 : 1)).read();
    }

    /** The first value of an attribute, or null. */
    @Nullable
    String value(String name) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(name)) {
                return attribute.value();
            }
        }
        return null;
    }

    /** Whether it holds words alone, as braces in prose do. */
    boolean isBare() {
        return attributes.stream().allMatch(Attribute::bare);
    }

    private static final class Reader {
        private final String text;
        private final List<Attribute> attributes = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private final int begin;
        private int at;

        Reader(String text, int begin) {
            this.text = text;
            this.begin = begin;
            this.at = begin;
        }

        AttributeList read() {
            while (true) {
                skipBlanks();
                if (at >= text.length()) {
                    // A quote that is never closed takes the brace with it: one fault, said once.
                    if (faults.stream().noneMatch(fault -> fault.kind() == Kind.QUOTE)) {
                        faults.add(new Fault(Kind.UNCLOSED, text.lastIndexOf('{', begin - 1), text.length()));
                    }
                    return new AttributeList(attributes, faults, text.length());
                }
                char c = text.charAt(at);
                if (c == '}') {
                    return new AttributeList(attributes, faults, at + 1);
                } else if (c == '#' || c == '.') {
                    shorthand(c == '#' ? "id" : "class");
                } else if (isWord(c)) {
                    pair();
                } else {
                    unexpected();
                }
            }
        }

        private void shorthand(String name) {
            int start = at++;
            int valueStart = at;
            skipWord();
            if (at == valueStart) {
                faults.add(new Fault(Kind.VALUE, start, at));
            } else {
                attributes.add(new Attribute(name, text.substring(valueStart, at), false, start, at, valueStart, at));
            }
        }

        private void pair() {
            int start = at;
            skipName();
            String name = text.substring(start, at);
            if (name.equals(UNNUMBERED)) {
                attributes.add(new Attribute("class", name, false, start, at, start, at));
                return;
            }
            if (at >= text.length() || text.charAt(at) != '=') {
                attributes.add(new Attribute(name, "true", true, start, at, start, at));
                return;
            }
            at++;
            if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
                quoted(name, start);
                return;
            }
            if (at < text.length() && CURLY_OPENING.indexOf(text.charAt(at)) >= 0) {
                curly(name, start);
                return;
            }
            int valueStart = at;
            while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '}') {
                at++;
            }
            if (at == valueStart) {
                faults.add(new Fault(Kind.VALUE, start, at));
            } else {
                attributes.add(new Attribute(name, text.substring(valueStart, at), false, start, at, valueStart, at));
            }
        }

        private void quoted(String name, int start) {
            char quote = text.charAt(at++);
            int valueStart = at;
            StringBuilder value = new StringBuilder();
            while (at < text.length() && text.charAt(at) != quote) {
                boolean escape = text.charAt(at) == '\\'
                        && at + 1 < text.length()
                        && (text.charAt(at + 1) == quote || text.charAt(at + 1) == '\\');
                if (escape) {
                    at++;
                }
                value.append(text.charAt(at++));
            }
            if (at >= text.length()) {
                faults.add(new Fault(Kind.QUOTE, valueStart - 1, text.length()));
                return;
            }
            attributes.add(new Attribute(name, value.toString(), false, start, at + 1, valueStart, at));
            at++;
        }

        /** Reads a value between the quotes that word processors and phones put for straight ones. */
        private void curly(String name, int start) {
            String closing = text.charAt(at) == '«' ? "»" : "”“";
            int opening = at++;
            while (at < text.length() && closing.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            if (at >= text.length()) {
                faults.add(new Fault(Kind.QUOTE, opening, text.length()));
                return;
            }
            int from = opening + 1;
            int to = at++;
            while (from < to && isSpace(text.charAt(from))) {
                from++;
            }
            while (to > from && isSpace(text.charAt(to - 1))) {
                to--;
            }
            attributes.add(new Attribute(name, text.substring(from, to), false, start, at, from, to));
        }

        private static boolean isSpace(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }

        private void unexpected() {
            int start = at;
            while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '}') {
                at++;
            }
            faults.add(new Fault(Kind.CHARACTER, start, at));
        }

        private void skipBlanks() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private void skipWord() {
            while (at < text.length() && isWord(text.charAt(at))) {
                at++;
            }
        }

        /** Stops before a {@code #} or {@code .}: those begin an id or a class. */
        private void skipName() {
            while (at < text.length() && isWord(text.charAt(at)) && text.charAt(at) != '.') {
                at++;
            }
        }

        private static boolean isWord(char c) {
            return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
        }
    }
}
