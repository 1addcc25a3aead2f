package org.lumieres.guide.render.fragment;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The elements and attributes that markup from elsewhere may use: those that load nothing, run nothing and lead
 * nowhere.
 */
final class SafeMarkup {
    private static final Set<String> ELEMENTS = Set.of(
            "abbr",
            "article",
            "aside",
            "b",
            "bdi",
            "blockquote",
            "caption",
            "cite",
            "code",
            "data",
            "dd",
            "del",
            "details",
            "dfn",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "footer",
            "header",
            "i",
            "ins",
            "kbd",
            "li",
            "mark",
            "meter",
            "ol",
            "p",
            "pre",
            "q",
            "s",
            "samp",
            "section",
            "small",
            "span",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "tr",
            "u",
            "ul",
            "var");

    private static final Pattern ATTRIBUTE = Pattern.compile(
            "class|lang|dir|title|role|datetime|value|min|max|low|high|optimum|open|scope|colspan|rowspan|start|reversed"
                    + "|aria-[a-z]+|data-[a-z0-9]+(?:-[a-z0-9]+)*");

    private SafeMarkup() {}

    /** @throws IllegalArgumentException if the element may not be used */
    static String element(String name) {
        if (!ELEMENTS.contains(name)) {
            throw new IllegalArgumentException("not an element that markup of one's own may use: " + name);
        }
        return name;
    }

    /** @throws IllegalArgumentException if the attribute may not be used */
    static String attribute(String name) {
        if (!ATTRIBUTE.matcher(name).matches()) {
            throw new IllegalArgumentException("not an attribute that markup of one's own may use: " + name);
        }
        return name;
    }
}
