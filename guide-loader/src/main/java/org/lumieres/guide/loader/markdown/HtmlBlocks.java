package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.CodeListing;
import org.lumieres.guide.model.Details;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Quote;
import org.lumieres.guide.model.ThematicBreak;

/**
 * What the elements of HTML that stand on lines of their own become in the model. Nothing is passed through as HTML.
 */
final class HtmlBlocks {
    private final Reading reading;
    private final BlockConverter blocks;
    private final HtmlPlaces places;
    private final HtmlElements elements;
    private final HtmlLists lists;

    HtmlBlocks(Reading reading, BlockConverter blocks, HtmlPlaces places) {
        this.reading = reading;
        this.blocks = blocks;
        this.places = places;
        this.elements = new HtmlElements(reading);
        this.lists = new HtmlLists(reading, this, places);
    }

    /** The nodes of a piece of HTML. */
    List<Node> parse(String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(places.isOn());
        return new ArrayList<>(
                parser.parseFragmentInput(html, Document.createShell("").body(), ""));
    }

    /** The summary among the nodes of a {@code details}, which is taken out of them. */
    static @Nullable Element takeSummary(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Element element && element.normalName().equals("summary")) {
                nodes.remove(node);
                return element;
            }
        }
        return null;
    }

    /** The blocks that nodes become: words between elements are paragraphs. */
    List<Block> flow(List<Node> nodes) {
        List<Block> out = new ArrayList<>();
        if (!deeper(nodes, out)) {
            return out;
        }
        Line line = new Line();
        for (Node node : nodes) {
            if (node instanceof Element element && !HtmlElements.isInline(element)) {
                line.end(out);
                block(element, out);
            } else {
                line.add(node);
            }
        }
        line.end(out);
        reading.nesting().leave();
        return out;
    }

    /** The inlines that an element's content becomes. */
    List<Inline> inlines(Element element) {
        InlineRun run = new InlineRun(reading.trace());
        inline(element.childNodes(), run, true);
        run.stripEnd();
        return run.finish();
    }

    private void block(Element element, List<Block> out) {
        switch (element.normalName()) {
            case "details" -> details(element, out);
            case "figure" -> figure(element, out);
            case "table" -> out.addAll(new HtmlTables(reading, this, places).convert(element));
            case "ul" -> add(lists.bullets(element), element, out);
            case "ol" -> add(lists.numbers(element), element, out);
            case "dl" -> add(lists.definitions(element), element, out);
            case "p", "div" -> out.addAll(inLanguage(element, flow(element.childNodes())));
            case "blockquote" ->
                add(Quote.builder().body(flow(element.childNodes())).build(), element, out);
            case "pre" -> add(listing(element), element, out);
            case "hr" -> add(new ThematicBreak(), element, out);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, out);
            case "script", "style", "template" ->
                reading.findings()
                        .warning("unsupported-html", places.ofTag(element), "html.removed", element.normalName());
            default -> other(element, out);
        }
    }

    private void details(Element element, List<Block> out) {
        List<Node> nodes = new ArrayList<>(element.childNodes());
        Element summary = takeSummary(nodes);
        List<Inline> words = summary == null ? List.of() : inlines(summary);
        add(new Details(words, element.hasAttr("open"), flow(nodes)), element, out);
    }

    private void figure(Element element, List<Block> out) {
        Element image = element.selectFirst("img");
        if (image == null) {
            other(element, out);
            return;
        }
        Element caption = element.selectFirst("figcaption");
        List<Inline> words = caption == null ? List.of() : inlines(caption);
        image.remove();
        if (caption != null) {
            caption.remove();
        }
        add(new Figure(null, elements.image(image, places.of(image)), words, List.of()), element, out);
        out.addAll(flow(element.childNodes()));
    }

    private static CodeListing listing(Element pre) {
        Element code = pre.selectFirst("code");
        String info = null;
        for (String name : (code == null ? pre : code).classNames()) {
            if (name.startsWith("language-")) {
                info = name.substring("language-".length());
            }
        }
        String text = pre.wholeText();
        return new CodeListing(info, null, text.isEmpty() || text.endsWith("\n") ? text : text + "\n");
    }

    private void heading(Element element, List<Block> out) {
        reading.findings().warning("heading-order", places.of(element), "heading.inside");
        List<Inline> words = inlines(element);
        if (!words.isEmpty()) {
            add(new Paragraph(List.of(new Inline.Strong(words))), element, out);
        }
    }

    /** An element without a place in the model leaves its content; one that shows another document, a link to it. */
    private void other(Element element, List<Block> out) {
        Span at = places.ofTag(element);
        reading.findings().warning("unsupported-html", at, "html.unsupported", element.normalName());
        String src = element.attr("src").strip();
        if (!src.isEmpty()) {
            String title = element.attr("title").isBlank()
                    ? src
                    : element.attr("title").strip();
            Inline link = reading.targets().link(src, at).link(null, List.of(new Inline.Text(title)));
            add(new Paragraph(List.of(link)), element, out);
        }
        out.addAll(flow(element.childNodes()));
    }

    private List<Block> inLanguage(Element element, List<Block> content) {
        String language = element.attr("lang").strip();
        if (language.isEmpty()) {
            return content;
        }
        List<Block> foreign = new ArrayList<>();
        for (Block block : content) {
            foreign.add(
                    block instanceof Paragraph paragraph
                            ? reading.trace()
                                    .replace(
                                            block,
                                            new Paragraph(List.of(new Inline.Foreign(language, paragraph.content()))))
                            : block);
        }
        return foreign;
    }

    private void add(Block block, Element element, List<Block> out) {
        reading.trace().value(block, places.of(element));
        out.add(block);
    }

    private void inline(List<Node> nodes, InlineRun run, boolean first) {
        boolean begins = first;
        boolean afterBlock = false;
        for (Node node : nodes) {
            boolean block = node instanceof Element element && !HtmlElements.isInline(element);
            boolean blank = node instanceof TextNode text && text.isBlank();
            if ((block || (afterBlock && !blank)) && !run.isEmpty()) {
                // Blocks that stand in a line of ours were on lines of their own.
                run.stripEnd();
                run.add(new Inline.LineBreak(), Span.NONE);
                begins = true;
            }
            afterBlock = block || (afterBlock && blank);
            if (node instanceof TextNode text) {
                String words = text.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
                run.text(begins ? words.stripLeading() : words, places.of(text));
                begins &= words.isBlank();
            } else if (node instanceof Element element) {
                element(element, run);
                begins = false;
            }
        }
    }

    private void element(Element element, InlineRun run) {
        Span at = places.of(element);
        if (element.tag().isEmpty()) {
            elements.empty(element, run, at);
        } else if (reading.nesting().enter()) {
            InlineRun inner = new InlineRun(reading.trace());
            inline(element.childNodes(), inner, false);
            elements.pair(element, inner.finish(), run, at, places.ofTag(element));
            reading.nesting().leave();
        } else {
            reading.nesting().leave();
            tooDeep(at);
            run.text(element.text(), at);
        }
    }

    private boolean deeper(List<Node> nodes, List<Block> out) {
        if (reading.nesting().enter()) {
            return true;
        }
        reading.nesting().leave();
        StringBuilder words = new StringBuilder();
        for (Node node : nodes) {
            words.append(node instanceof Element element ? element.text() : node.nodeValue());
        }
        Span at = nodes.isEmpty() ? places.between(0, 0) : places.of(nodes.get(0));
        tooDeep(at);
        if (!words.toString().isBlank()) {
            Paragraph paragraph = Paragraph.of(words.toString().strip());
            reading.trace().value(paragraph, at);
            out.add(paragraph);
        }
        return false;
    }

    private void tooDeep(Span at) {
        if (reading.nesting().tell()) {
            reading.findings().warning("too-large", at, "nesting", Limits.NESTING);
        }
    }

    /** A paragraph in the making. */
    private final class Line {
        private final List<Node> nodes = new ArrayList<>();

        void add(Node node) {
            nodes.add(node);
        }

        void end(List<Block> out) {
            InlineRun run = new InlineRun(reading.trace());
            inline(nodes, run, true);
            run.stripEnd();
            List<Inline> content = run.finish();
            if (!content.isEmpty()) {
                Block block = blocks.paragraph(content);
                reading.trace().value(block, places.of(nodes.get(0)).to(places.of(nodes.get(nodes.size() - 1))));
                out.add(block);
            }
            nodes.clear();
        }
    }
}
