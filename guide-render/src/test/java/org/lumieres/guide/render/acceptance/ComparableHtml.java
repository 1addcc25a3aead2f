package org.lumieres.guide.render.acceptance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML in one spelling, so that two fragments that say the same to a browser are equal: entities read, attributes
 * sorted, white space that shows nowhere taken away, comments too, addresses resolved and encoded.
 */
final class ComparableHtml {
    private static final String SITE = "https://guide.example/";

    /** What RFC 3986 lets no address hold as it is, and the brackets that it keeps for hosts. */
    private static final Pattern UNENCODED = Pattern.compile("[^\\w.~:/?#@!$&'()*+,;=%-]+");

    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern SPACE_AT_EDGE = Pattern.compile(" *\\n[ \\n]*");

    /** Stand for the white space inside {@code pre}, where it shows. */
    private static final String LINE_END = "⏎";

    private static final String BLANK = "␣";

    private final StringBuilder html = new StringBuilder();

    private ComparableHtml() {}

    /** A fragment as anybody may write it. */
    static String of(String fragment) {
        return of(Jsoup.parse(fragment, SITE).body());
    }

    /**
     * A chapter as our renderer writes it, without the frame that it adds to what the author wrote.
     *
     * @param untitled what the title says of a chapter that has none
     */
    static String ofChapter(String html, String untitled) {
        Element body = Jsoup.parse(html, SITE).body();
        body.select("a.permalink").remove();
        body.select("h1")
                .removeIf(title -> title.text().isEmpty() || title.text().equals(untitled));
        body.select("article.chapter, section, div.heading, div.scroll").unwrap();
        body.select("[id]").removeAttr("id");
        body.select("a.url").removeAttr("class");
        body.select("s").tagName("del");
        body.select("figure:has(> img)").forEach(ComparableHtml::toParagraph);
        return of(body);
    }

    /** A picture alone in its paragraph is a figure of ours, with the title as its caption. */
    private static void toParagraph(Element figure) {
        Element caption = figure.selectFirst("> figcaption");
        if (caption != null) {
            figure.select("> img").attr("title", caption.text());
            caption.remove();
        }
        figure.removeAttr("role").removeAttr("aria-label").tagName("p");
    }

    private static String of(Element body) {
        ComparableHtml spelling = new ComparableHtml();
        body.childNodes().forEach(child -> spelling.write(child, false));
        return SPACE_AT_EDGE.matcher(spelling.html).replaceAll("\n").strip();
    }

    private void write(Node node, boolean verbatim) {
        if (node instanceof TextNode text) {
            text(text.getWholeText(), verbatim);
        } else if (node instanceof Element element) {
            String edge = element.isBlock() || element.nameIs("br") ? "\n" : "";
            html.append(edge).append('<').append(element.normalName()).append(attributes(element));
            html.append('>').append(edge);
            element.childNodes().forEach(child -> write(child, verbatim || element.nameIs("pre")));
            html.append(edge)
                    .append("</")
                    .append(element.normalName())
                    .append('>')
                    .append(edge);
        }
    }

    private void text(String text, boolean verbatim) {
        String escaped = escaped(text);
        if (verbatim) {
            html.append(escaped.replace("\n", LINE_END).replace(" ", BLANK));
            return;
        }
        String spaced = SPACE.matcher(escaped).replaceAll(" ");
        boolean again = spaced.startsWith(" ") && html.length() > 0 && html.charAt(html.length() - 1) == ' ';
        html.append(again ? spaced.substring(1) : spaced);
    }

    private static String attributes(Element element) {
        Map<String, String> sorted = new TreeMap<>();
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            boolean leads = key.equals("href") || key.equals("src");
            sorted.put(key, leads ? address(element.absUrl(key), attribute.getValue()) : attribute.getValue());
        }
        return sorted.entrySet().stream()
                .map(attribute -> " " + attribute.getKey() + "=\"" + escaped(attribute.getValue()) + "\"")
                .collect(Collectors.joining());
    }

    /** Encoded wherever an address may be; one of a scheme that nobody knows is not resolved. */
    private static String address(String resolved, String written) {
        return UNENCODED
                .matcher(resolved.isEmpty() ? written : resolved)
                .replaceAll(signs ->
                        URLEncoder.encode(signs.group(), StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
