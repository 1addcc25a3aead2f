package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** Parses pieces of HTML as they would stand in a page. Not thread-safe: one a reading, for one takes long to make. */
final class HtmlParser {
    private final Parser parser;
    private final Element page = Document.createShell("").body();

    /** @param withPlaces whether nodes shall know where in their piece they stand */
    HtmlParser(boolean withPlaces) {
        // The name of a component is told as it was written.
        parser = Parser.htmlParser().settings(new ParseSettings(true, false)).setTrackPosition(withPlaces);
    }

    List<Node> parse(String html) {
        return new ArrayList<>(parser.parseFragmentInput(html, page, ""));
    }

    /** The element that a tag opens, without content. */
    Element open(String tag) {
        for (Node node : parse(tag)) {
            if (node instanceof Element element) {
                return element;
            }
        }
        return new Element("span");
    }
}
