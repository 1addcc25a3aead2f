package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.HtmlBlock;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.markdown.HtmlRun.Stretch;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;

/**
 * Goes through the nodes of HTML blocks that belong together, and through the Markdown between them: each element of
 * its own lines becomes blocks, and words between them are paragraphs. Nothing is passed through as HTML.
 */
final class HtmlFlow {
    private final Reading reading;
    private final BlockConverter blocks;
    private final HtmlRun run;
    private final HtmlPlaces places;
    private final HtmlInlines inlines;
    private final HtmlBlocks elements;
    private final Set<Stretch> converted = new HashSet<>();
    /** The Markdown inside something, where its names are not told to the outline as it is converted. */
    private final List<Stretch> inside = new ArrayList<>();

    private HtmlFlow(Reading reading, BlockConverter blocks, HtmlRun run, HtmlPlaces places) {
        this.reading = reading;
        this.blocks = blocks;
        this.run = run;
        this.places = places;
        this.inlines = new HtmlInlines(reading, places, this::markdown);
        this.elements = new HtmlBlocks(reading, this, places);
    }

    /** Adds what HTML blocks that belong together become, with the Markdown between them. */
    static void convert(Reading reading, BlockConverter blocks, List<HtmlPiece> pieces, BlockFlow flow) {
        HtmlRun run = HtmlRun.of(reading, pieces);
        HtmlBlock first = pieces.get(0).block();
        Span whole = blocks.at(first).to(blocks.at(run.last()));
        HtmlFlow html = new HtmlFlow(reading, blocks, run, HtmlPlaces.in(run, first, whole));
        html.add(run.parse(), flow);
        Outline outline = flow.outline();
        if (outline != null) {
            html.inside.forEach(stretch -> stretch.nodes().forEach(outline::passed));
        }
        // The parser of HTML leaves out what cannot stand where it stands.
        run.stretches().stream()
                .filter(html.converted::add)
                .forEach(stretch -> blocks.into(flow, stretch.first(), stretch.limit()));
    }

    /** What nodes become on lines of their own. */
    List<Block> blocks(List<Node> nodes) {
        BlockFlow flow = BlockFlow.list();
        add(nodes, flow);
        return flow.blocks();
    }

    /** What an element's content becomes in a line. */
    List<Inline> inlines(Element element) {
        return inlines.convert(element.childNodes());
    }

    /** What an element of a line becomes whose content was converted. */
    List<Inline> around(Element element, List<Inline> content) {
        return inlines.around(element, content);
    }

    /** A link to what an element plays or shows. */
    List<Inline> media(Element element) {
        return inlines.media(element);
    }

    /** Adds what nodes become. */
    void add(List<Node> nodes, BlockFlow flow) {
        if (!deeper(nodes, flow)) {
            return;
        }
        List<Node> line = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element element && (isBlock(element) || holdsBlocks(element))) {
                endLine(line, flow);
                element(element, flow);
            } else {
                line.add(node);
            }
        }
        endLine(line, flow);
        reading.nesting().leave();
    }

    private static boolean holdsBlocks(Element element) {
        return switch (element.normalName()) {
            case "svg", "math", "select" -> false;
            default -> element.children().stream().anyMatch(child -> isBlock(child) || holdsBlocks(child));
        };
    }

    private static boolean isBlock(Element element) {
        return HtmlInlines.isBlock(element) || HtmlNames.isMedia(element.normalName());
    }

    private void element(Element element, BlockFlow flow) {
        if (!HtmlRun.isMarkdown(element)) {
            if (!HtmlNames.isHeading(element.normalName())) {
                name(element, HtmlBlocks.isTransparent(element), flow.outline());
            }
            elements.convert(element, flow);
            return;
        }
        Stretch stretch = run.markdown(element);
        if (converted.add(stretch)) {
            if (flow.outline() == null) {
                inside.add(stretch);
            }
            blocks.into(flow, stretch.first(), stretch.limit());
        }
    }

    /** The Markdown that an element stands for, where headings open nothing. */
    private List<Block> markdown(Element element) {
        BlockFlow flow = BlockFlow.list();
        element(element, flow);
        return flow.blocks();
    }

    /** Tells by what names links may lead here. */
    private void name(Element element, boolean alone, @Nullable Outline outline) {
        if (outline != null && !outline.isOfNext(run.last())) {
            outline.name(alone ? HtmlIds.own(element) : HtmlIds.within(element));
        }
    }

    /** Makes a paragraph of what stands between elements of their own lines. */
    private void endLine(List<Node> line, BlockFlow flow) {
        while (!line.isEmpty() && isBlank(line.get(0))) {
            line.remove(0);
        }
        while (!line.isEmpty() && isBlank(line.get(line.size() - 1))) {
            line.remove(line.size() - 1);
        }
        List<Inline> content = inlines.convert(line);
        if (!content.isEmpty()) {
            Block block = Paragraphs.of(content);
            reading.trace().value(block, places.of(line.get(0)).to(places.of(line.get(line.size() - 1))));
            flow.add(block);
        }
        for (Node node : line) {
            if (node instanceof Element element) {
                name(element, false, flow.outline());
            }
        }
        line.clear();
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text && text.isBlank();
    }

    private boolean deeper(List<Node> nodes, BlockFlow flow) {
        if (reading.nesting().enter()) {
            return true;
        }
        reading.nesting().leave();
        Span at = nodes.isEmpty() ? Span.NONE : places.of(nodes.get(0));
        if (reading.nesting().tell()) {
            reading.findings().warning("too-large", at, "nesting", Limits.NESTING);
        }
        StringBuilder words = new StringBuilder();
        for (Node node : nodes) {
            words.append(node instanceof Element element ? element.text() : node.nodeValue());
        }
        if (!words.toString().isBlank()) {
            Paragraph paragraph = Paragraph.of(words.toString().strip());
            reading.trace().value(paragraph, at);
            flow.add(paragraph);
        }
        return false;
    }
}
