package org.lumieres.guide.loader.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** What the names of elements say about them. */
final class HtmlNames {
    private static final List<String> LABELS = List.of("label", "title", "summary", "header", "heading", "caption");

    /** Elements without content. */
    private static final Set<String> EMPTY = Set.of(
            "area",
            "base",
            "basefont",
            "bgsound",
            "br",
            "col",
            "command",
            "embed",
            "frame",
            "hr",
            "img",
            "input",
            "keygen",
            "link",
            "meta",
            "param",
            "source",
            "track",
            "wbr");

    /** Elements that end where the next one begins, when nobody ends them. */
    private static final Set<String> ENDS_BY_ITSELF = Set.of(
            "body",
            "caption",
            "colgroup",
            "dd",
            "dt",
            "head",
            "html",
            "li",
            "optgroup",
            "option",
            "p",
            "rp",
            "rt",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr");

    /** Elements in which there are no tags but their own end. */
    private static final Set<String> RAW =
            Set.of("iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp");

    /** Elements that show or play what is elsewhere. */
    private static final Set<String> MEDIA = Set.of("audio", "embed", "iframe", "object", "video");

    /** Elements that stand in a line of text. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font",
            "i", "img", "ins", "kbd", "label", "mark", "nobr", "picture", "q", "rb", "rp", "rt", "rtc", "ruby", "s",
            "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "time", "track", "tt", "u", "var",
            "wbr");

    /** Elements that say how something looks or where it stands on a page, and nothing about what it is. */
    private static final Set<String> WRAPPERS = Set.of(
            "address",
            "article",
            "caption",
            "dd",
            "dt",
            "figcaption",
            "li",
            "summary",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "body",
            "div",
            "footer",
            "header",
            "hgroup",
            "html",
            "main",
            "p",
            "section");

    private static final Pattern MARKDOWN =
            Pattern.compile("(?:^|\\s)markdown(?:=[\"']?(?:1|block|span)?[\"']?)?(?=[\\s>]|$)");

    private HtmlNames() {}

    static boolean isEmpty(String name) {
        return EMPTY.contains(name);
    }

    static boolean endsByItself(String name) {
        return ENDS_BY_ITSELF.contains(name);
    }

    static boolean isRaw(String name) {
        return RAW.contains(name);
    }

    static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    static boolean isMedia(String name) {
        return MEDIA.contains(name);
    }

    static boolean isInline(String name) {
        return INLINE.contains(name);
    }

    static boolean isOfForm(String name) {
        return switch (name) {
            case "form", "fieldset", "legend", "datalist", "meter", "progress", "output" -> true;
            default -> false;
        };
    }

    static boolean isWrapper(String name) {
        return WRAPPERS.contains(name);
    }

    /** Whether a name is one of HTML's. */
    static boolean isKnown(String written) {
        return Tag.isKnownTag(written.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a name as it was written is a component's rather than an element's: HTML knows no capitals, so a name
     * that needs them, or has a dot or a hyphen, was made up.
     */
    static boolean isComponent(String written) {
        boolean madeUp = written.indexOf('-') > 0 || written.indexOf('.') > 0;
        String lower = written.toLowerCase(Locale.ROOT);
        return madeUp || (isMixed(written) && (!Tag.isKnownTag(lower) || lower.equals("link")));
    }

    /** The same of a tag that ends itself: {@code <Button text="…"/>} is no button of HTML's, which holds its words. */
    static boolean isLoneComponent(String written) {
        return isComponent(written) || (isMixed(written) && !isEmpty(written.toLowerCase(Locale.ROOT)));
    }

    private static boolean isMixed(String written) {
        return !written.equals(written.toLowerCase(Locale.ROOT)) && !written.equals(written.toUpperCase(Locale.ROOT));
    }

    /** Whether attributes say that the element holds Markdown. */
    static boolean saysMarkdown(String attributes) {
        return attributes.contains("markdown") && MARKDOWN.matcher(attributes).find();
    }

    /** The words that a component of another tool is given to show; empty when there are none. */
    static String label(Element component) {
        return LABELS.stream()
                .map(attribute -> component.attr(attribute).strip())
                .filter(words -> !words.isEmpty() && !words.startsWith("{"))
                .findFirst()
                .orElse("");
    }
}
