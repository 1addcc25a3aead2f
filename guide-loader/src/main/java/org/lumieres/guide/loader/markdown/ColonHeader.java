package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.markdown.AttributeList.Attribute;

/** Reads the lines of colons that open and close containers. */
final class ColonHeader {
    private static final int FENCE = 3;

    /** What stands behind a directive of MyST that is one of ours, by its name here. */
    private static final Map<String, String> MYST_ARGUMENTS = Map.of("figure", "src", "table", "caption");

    private final String text;
    private final int colons;
    private int at;

    private ColonHeader(String text, int colons) {
        this.text = text;
        this.colons = colons;
        this.at = colons;
    }

    /** Reads a line from an offset; null when no container opens there. */
    static @Nullable DirectiveHeader read(CharSequence line, int from) {
        int colons = colons(line, from);
        if (colons < FENCE) {
            return null;
        }
        String text = line.subSequence(from, line.length()).toString().stripTrailing();
        ColonHeader header = new ColonHeader(text, colons);
        header.skipBlanks();
        return header.isAt('{') ? header.inBraces() : header.named();
    }

    /** How many colons close a container on this line: those of a line that holds nothing else, or 0. */
    static int closingColons(CharSequence line, int from) {
        int colons = colons(line, from);
        for (int i = from + colons; i < line.length(); i++) {
            if (line.charAt(i) != ' ' && line.charAt(i) != '\t') {
                return 0;
            }
        }
        return colons < FENCE ? 0 : colons;
    }

    private static int colons(CharSequence line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ':') {
            at++;
        }
        return at - from;
    }

    private @Nullable DirectiveHeader named() {
        int nameStart = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "-_".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == nameStart) {
            return null;
        }
        String name = text.substring(nameStart, at);
        boolean titled = ForeignContainers.takesTitle(name);
        // Others have a label there, too; ours have attributes for what they hold.
        Span title = titled || !DirectiveContent.isOurs(name) ? label() : Span.NONE;
        skipBlanks();
        AttributeList attributes = AttributeList.NONE;
        if (isAt('{')) {
            attributes = AttributeList.read(text, at);
            at = attributes.end();
            skipBlanks();
        }
        boolean named = attributes.value("title") != null || attributes.value("summary") != null;
        if (titled && !title.isKnown() && !named) {
            title = rest();
        }
        return header(Spelling.COLONS, name, nameStart, attributes, title);
    }

    private DirectiveHeader inBraces() {
        int brace = at;
        AttributeList list = AttributeList.read(text, at);
        Attribute naming = naming(list.attributes());
        at = list.end();
        skipBlanks();
        if (naming == null) {
            String braces = text.substring(brace, list.end());
            return header(Spelling.CLASSES, braces, brace, list, rest());
        }
        List<Attribute> others = new ArrayList<>(list.attributes());
        others.remove(naming);
        AttributeList rest = new AttributeList(others, list.faults(), list.end());
        if (!naming.bare()) {
            String name = ForeignContainers.nameIn(naming.value());
            return header(Spelling.CLASSES, name, naming.valueStart(), rest, rest());
        }
        return ofMyst(naming, rest);
    }

    /** A directive of MyST, where what stands behind the braces may be a title, or an attribute of one of ours. */
    private DirectiveHeader ofMyst(Attribute naming, AttributeList list) {
        String name = naming.name().equals("image") ? "figure" : naming.name();
        int argument = at;
        Span title = rest();
        if (ForeignContainers.takesTitle(name) || !title.isKnown()) {
            return header(Spelling.BRACES, name, naming.start(), list, title);
        }
        String meant = MYST_ARGUMENTS.get(name);
        if (meant == null) {
            at = argument;
            return header(Spelling.BRACES, name, naming.start(), list, Span.NONE);
        }
        String value = text.substring(title.start(), title.end());
        List<Attribute> attributes = new ArrayList<>(list.attributes());
        attributes.add(new Attribute(meant, value, false, argument, title.end(), argument, title.end()));
        return header(
                Spelling.BRACES,
                name,
                naming.start(),
                new AttributeList(attributes, list.faults(), list.end()),
                Span.NONE);
    }

    /** What names a container in braces: a word, the class of a callout, or else the first class. */
    private static @Nullable Attribute naming(List<Attribute> attributes) {
        if (!attributes.isEmpty() && attributes.get(0).bare()) {
            return attributes.get(0);
        }
        @Nullable Attribute first = null;
        for (Attribute attribute : attributes) {
            if (attribute.name().equals("class")) {
                if (ForeignContainers.isKnown(ForeignContainers.nameIn(attribute.value()))) {
                    return attribute;
                }
                first = first == null ? attribute : first;
            }
        }
        return first;
    }

    private DirectiveHeader header(Spelling spelling, String name, int nameStart, AttributeList list, Span title) {
        return new DirectiveHeader(text, spelling, ":".repeat(colons), name, nameStart, list, title, at);
    }

    /** The title in brackets right behind a name. */
    private Span label() {
        int depth = 0;
        for (int end = at; isAt('[') && end < text.length(); end++) {
            depth += text.charAt(end) == '[' ? 1 : text.charAt(end) == ']' ? -1 : 0;
            if (depth == 0) {
                Span label = new Span(at + 1, end);
                at = end + 1;
                return label.end() > label.start() ? label : Span.NONE;
            }
        }
        return Span.NONE;
    }

    /** What is left of the line, without the colons that Pandoc allows at its end. */
    private Span rest() {
        int end = text.length();
        while (end > at && text.charAt(end - 1) == ':') {
            end--;
        }
        if (text.length() - end < FENCE) {
            end = text.length();
        }
        while (end > at && isBlank(text.charAt(end - 1))) {
            end--;
        }
        Span rest = end > at ? new Span(at, end) : Span.NONE;
        at = text.length();
        return rest;
    }

    private boolean isAt(char sign) {
        return at < text.length() && text.charAt(at) == sign;
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
