package org.lumieres.guide.loader.markdown;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * One tag in a line of text, as it was written.
 *
 * @param name its name in lower case; empty for a comment, a declaration or an instruction
 * @param closing whether it ends an element
 * @param literal the whole tag
 */
record HtmlTag(String name, boolean closing, String literal) {

    static HtmlTag of(String literal) {
        boolean closing = literal.startsWith("</");
        int start = closing ? 2 : 1;
        int end = HtmlScanner.nameEnd(literal, start);
        return new HtmlTag(literal.substring(start, end).toLowerCase(Locale.ROOT), closing, literal);
    }

    /** Whether it says nothing to readers. */
    boolean isSilent() {
        return name.isEmpty();
    }

    boolean isVoid() {
        return literal.endsWith("/>") || (HtmlNames.isEmpty(name) && !isComponent());
    }

    /** Whether it is one of HTML's. */
    boolean isKnown() {
        return HtmlNames.isKnown(name);
    }

    /** Whether it is a component's. */
    boolean isComponent() {
        return HtmlNames.isComponent(written());
    }

    /** Whether it is all of a component, which holds nothing. */
    boolean isLoneComponent() {
        return literal.endsWith("/>") && HtmlNames.isLoneComponent(written());
    }

    private String written() {
        int start = closing ? 2 : 1;
        return literal.substring(start, start + name.length());
    }

    /** Whether what stands between it and its end is no text with marks, but something to be read as a whole. */
    boolean isOpaque() {
        return switch (name) {
            case "audio", "iframe", "math", "object", "picture", "ruby", "select", "svg", "video" -> true;
            default -> false;
        };
    }

    /** The element it opens, with its attributes and without content. */
    Element element(HtmlParser parser) {
        return parser.open(isComponent() ? "<" + HtmlRun.COMPONENT + literal.substring(1) : literal);
    }
}
