package org.lumieres.guide.loader.markdown;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lumieres.guide.loader.markdown.HtmlElements.Where;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Inline;

/** Goes through nodes of HTML that stand where there are only inlines: in a paragraph, a cell, a caption. */
final class HtmlInlines {
    private final Reading reading;
    private final HtmlPlaces places;
    private final Function<Element, List<Block>> markdown;
    private final HtmlElements elements;

    /** @param markdown what the Markdown is that an element stands for */
    HtmlInlines(Reading reading, HtmlPlaces places, Function<Element, List<Block>> markdown) {
        this.reading = reading;
        this.places = places;
        this.markdown = markdown;
        this.elements = new HtmlElements(reading);
    }

    /** The inlines that nodes become. */
    List<Inline> convert(List<Node> nodes) {
        InlineRun run = new InlineRun(reading.trace());
        add(nodes, run, true);
        run.stripEnd();
        List<Inline> content = run.finish();
        int from = 0;
        int to = content.size();
        while (from < to && content.get(from) instanceof Inline.LineBreak) {
            from++;
        }
        while (to > from && content.get(to - 1) instanceof Inline.LineBreak) {
            to--;
        }
        return content.subList(from, to);
    }

    /** The inlines that an element becomes whose content was converted. */
    List<Inline> around(Element element, List<Inline> content) {
        InlineRun run = new InlineRun(reading.trace());
        elements.pair(element, content, run, where(element));
        return run.finish();
    }

    /** A link to what an element plays or shows. */
    List<Inline> media(Element element) {
        InlineRun run = new InlineRun(reading.trace());
        elements.media(element, run, where(element));
        return run.finish();
    }

    /** Adds what an element of a line becomes. */
    void add(Element element, InlineRun run) {
        if (HtmlRun.isMarkdown(element)) {
            run.addAll(new CellWords(reading, places.block(element)).of(markdown.apply(element), places.of(element)));
        } else if (element.tag().isEmpty()) {
            elements.empty(element, run, where(element));
        } else if (reading.nesting().enter()) {
            content(element, run);
            reading.nesting().leave();
        } else {
            reading.nesting().leave();
            if (reading.nesting().tell()) {
                reading.findings().warning("too-large", places.of(element), "nesting", Limits.NESTING);
            }
            run.text(element.text(), places.of(element));
        }
    }

    private void content(Element element, InlineRun run) {
        switch (element.normalName()) {
            case "svg", "math" -> drawing(element, run);
            case "ruby" -> {
                // Parentheses that the author wrote are those that we would write.
                element.select("rp").remove();
                pair(element, run);
            }
            case "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "section", "li", "dt", "dd" ->
                add(element.childNodes(), run, run.isEmpty() || run.endsLine());
            case "ul", "ol", "dl" -> {
                flattened(element);
                add(element.childNodes(), run, run.isEmpty() || run.endsLine());
            }
            case "button", "select", "textarea" -> {
                reading.told().html(places.block(element), "html.form", element.normalName(), places.ofTag(element));
                run.gap();
                add(element.childNodes(), run, run.isEmpty() || run.endsLine());
                run.gap();
            }
            case "label" -> add(element.childNodes(), run, run.isEmpty() || run.endsLine());
            case "pre" -> {
                flattened(element);
                lines(element, run);
            }
            case "option" -> {
                run.gap();
                add(element.childNodes(), run, false);
            }
            case "optgroup" -> {
                run.text(element.attr("label") + " ", places.of(element));
                add(element.childNodes(), run, false);
            }
            default -> pair(element, run);
        }
    }

    private void pair(Element element, InlineRun run) {
        InlineRun inner = new InlineRun(reading.trace());
        add(element.childNodes(), inner, false);
        elements.pair(element, inner.finish(), run, where(element));
    }

    /** Adds the words of a drawing: its title, and what is written in it. */
    private void drawing(Element element, InlineRun run) {
        reading.told().html(places.block(element), "html.drawing", element.normalName(), places.ofTag(element));
        element.select("style, script, annotation").remove();
        StringJoiner words = new StringJoiner(" ");
        element.forEachNode(node -> {
            if (node instanceof TextNode text && !text.isBlank()) {
                words.add(text.text().strip());
            }
        });
        run.text(words.toString(), places.of(element));
    }

    private void flattened(Element element) {
        reading.told().html(places.block(element), "html.flattened", "", places.ofTag(element));
    }

    /** Adds the lines of a listing. */
    private void lines(Element element, InlineRun run) {
        boolean first = true;
        for (String line : element.wholeText().strip().split("\n", -1)) {
            if (!first) {
                run.add(new Inline.LineBreak(), Span.NONE);
            }
            run.add(new Inline.Code(line), places.of(element));
            first = false;
        }
    }

    /** Adds what nodes become; at the beginning of a line the spaces before them are left out. */
    void add(List<Node> nodes, InlineRun run, boolean first) {
        boolean begins = first;
        boolean afterBlock = false;
        for (Node node : nodes) {
            boolean block = node instanceof Element element && isBlock(element);
            boolean blank = node instanceof TextNode text && text.isBlank();
            if ((block || (afterBlock && !blank)) && !run.isEmpty() && !run.endsLine()) {
                // Blocks that stand in a line of ours were on lines of their own.
                run.stripEnd();
                run.add(new Inline.LineBreak(), Span.NONE);
                begins = true;
            }
            afterBlock = block || (afterBlock && blank);
            if (node instanceof TextNode text) {
                String words = text.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
                run.text(begins || run.endsInSpace() ? words.stripLeading() : words, places.of(text));
                begins &= words.isBlank();
            } else if (node instanceof DataNode data) {
                run.text(data.getWholeData().strip(), places.of(data));
            } else if (node instanceof Element element) {
                boolean line = element.normalName().equals("br");
                if (line) {
                    run.stripEnd();
                }
                add(element, run);
                begins = line || (begins && run.isEmpty());
            }
        }
    }

    static boolean isBlock(Element element) {
        String name = element.normalName();
        return switch (name) {
            case "svg",
                    "math",
                    "option",
                    "optgroup",
                    "button",
                    "label",
                    "input",
                    "select",
                    "textarea",
                    "output",
                    "image" -> false;
            default -> !HtmlNames.isInline(name) && !HtmlNames.isMedia(name);
        };
    }

    private Where where(Element element) {
        return new Where(places.block(element), places.of(element), places.ofTag(element));
    }
}
