package org.lumieres.guide.loader.markdown;

import java.util.Locale;
import org.jsoup.Jsoup;
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
        int end = start;
        while (end < literal.length()
                && (Character.isLetterOrDigit(literal.charAt(end)) || literal.charAt(end) == '-')) {
            end++;
        }
        return new HtmlTag(literal.substring(start, end).toLowerCase(Locale.ROOT), closing, literal);
    }

    /** Whether it says nothing to readers. */
    boolean isSilent() {
        return name.isEmpty();
    }

    boolean isVoid() {
        return switch (name) {
            case "br", "img", "wbr", "hr", "input", "embed", "source", "track", "area", "base", "link", "meta", "col" ->
                true;
            default -> literal.endsWith("/>");
        };
    }

    /** The element it opens, with its attributes and without content. */
    Element element() {
        Element element = Jsoup.parseBodyFragment(literal).body().firstElementChild();
        return element == null ? new Element(name.isEmpty() ? "span" : name) : element;
    }
}
