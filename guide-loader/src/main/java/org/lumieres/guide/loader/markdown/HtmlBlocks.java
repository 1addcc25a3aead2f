package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.lumieres.guide.loader.markdown.ChapterConverter.HeadingText;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.CodeListing;
import org.lumieres.guide.model.Details;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Quote;
import org.lumieres.guide.model.ThematicBreak;

/** What the elements of HTML that stand on lines of their own become in the model. */
final class HtmlBlocks {
    private final Reading reading;
    private final HtmlFlow html;
    private final HtmlPlaces places;
    private final HtmlLists lists;

    HtmlBlocks(Reading reading, HtmlFlow html, HtmlPlaces places) {
        this.reading = reading;
        this.html = html;
        this.places = places;
        this.lists = new HtmlLists(reading, html, places);
    }

    /** Adds what an element becomes. */
    void convert(Element element, BlockFlow flow) {
        switch (element.normalName()) {
            case "details" -> details(element, flow);
            case "figure" ->
                new HtmlFigures(reading, html, places).convert(element).forEach(flow::add);
            case "table" ->
                new HtmlTables(reading, html, places).convert(element).forEach(flow::add);
            case "ul", "menu", "dir" -> add(lists.bullets(element), element, flow);
            case "ol" -> add(lists.numbers(element), element, flow);
            case "dl" -> add(lists.definitions(element), element, flow);
            case "blockquote" -> quote(element, flow);
            case "pre", "xmp", "listing" -> add(listing(element), element, flow);
            case "hr" -> add(new ThematicBreak(), element, flow);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, flow);
            case "script", "style", "template" -> tell("html.removed", element);
            default -> {
                if (HtmlNames.isInline(element.normalName())) {
                    around(element, flow);
                } else {
                    inside(element, flow);
                }
            }
        }
    }

    /** Whether an element is nothing itself, so that its content is there as if it were not. */
    static boolean isTransparent(Element element) {
        return switch (element.normalName()) {
            case "details", "figure", "table", "ul", "menu", "dir", "ol", "dl", "blockquote", "pre", "xmp", "listing" ->
                false;
            default -> !HtmlNames.isInline(element.normalName());
        };
    }

    private void inside(Element element, BlockFlow flow) {
        String name = element.normalName();
        BlockFlow own = inLanguage(element, flow);
        String component = HtmlRun.componentName(element);
        if (component != null) {
            Span at = places.ofTag(element);
            reading.told().template(places.block(element), TemplateKind.COMPONENT, "<" + component + ">", at);
            label(element, own);
        } else if (HtmlNames.isMedia(name)) {
            List<Inline> link = html.media(element);
            if (!link.isEmpty()) {
                add(new Paragraph(link), element, own);
            }
        } else if (name.equals("center")) {
            reading.told().look(places.block(element), name, places.ofTag(element));
        } else if (HtmlNames.isOfForm(name)) {
            tell("html.form", element);
        } else if (!HtmlNames.isWrapper(name)) {
            tell("html.unsupported", element);
        }
        html.add(element.childNodes(), own);
    }

    /** Words that a component is given to show. */
    private void label(Element component, BlockFlow flow) {
        String words = HtmlNames.label(component);
        if (!words.isEmpty()) {
            add(new Paragraph(List.of(new Inline.Strong(List.of(new Inline.Text(words))))), component, flow);
        }
    }

    /** An element of a line around blocks: it is there around the words of each. */
    private void around(Element element, BlockFlow flow) {
        if (element.normalName().equals("font") || element.normalName().equals("span")) {
            reading.told().look(places.block(element), element.normalName(), places.ofTag(element));
            html.add(element.childNodes(), inLanguage(element, flow));
            return;
        }
        for (Block block : html.blocks(element.childNodes())) {
            List<Inline> words = words(block);
            if (words.isEmpty()) {
                tell("html.unsupported", element);
                flow.add(block);
            } else {
                flow.add(reading.trace().replace(block, new Paragraph(html.around(element, words))));
            }
        }
    }

    private static List<Inline> words(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.content();
        }
        boolean picture = block instanceof Figure figure && figure.caption().isEmpty();
        return picture ? List.of(new Inline.Picture(((Figure) block).image(), null)) : List.of();
    }

    private void details(Element element, BlockFlow flow) {
        List<Node> nodes = new ArrayList<>(element.childNodes());
        Element summary = element.children().stream()
                .filter(child -> child.normalName().equals("summary"))
                .findFirst()
                .orElse(null);
        nodes.remove(summary);
        List<Inline> words = summary == null ? List.of() : html.inlines(summary);
        add(new Details(words, element.hasAttr("open"), html.blocks(nodes)), element, inLanguage(element, flow));
    }

    private void quote(Element element, BlockFlow flow) {
        List<Block> body = html.blocks(element.childNodes());
        if (!body.isEmpty()) {
            String cite = element.attr("cite").strip();
            String url = cite.startsWith("https://") || cite.startsWith("http://") ? cite : null;
            add(Quote.builder().body(body).url(url).build(), element, inLanguage(element, flow));
        }
    }

    private static CodeListing listing(Element pre) {
        Element code = pre.selectFirst("code");
        String info = null;
        for (String name : (code == null ? pre : code).classNames()) {
            if (name.startsWith("language-") || name.startsWith("lang-")) {
                info = name.substring(name.indexOf('-') + 1);
            }
        }
        String text = pre.wholeText();
        return new CodeListing(info, null, text.isEmpty() || text.endsWith("\n") ? text : text + "\n");
    }

    private void heading(Element element, BlockFlow flow) {
        List<Inline> words = html.inlines(element);
        Outline outline = flow.outline();
        if (words.isEmpty()) {
            return;
        } else if (outline == null) {
            reading.findings().warning("heading-order", places.of(element), "heading.inside");
            add(new Paragraph(List.of(new Inline.Strong(words))), element, flow);
            return;
        }
        int level = element.normalName().charAt(1) - '0';
        String own = element.attr("lang").strip();
        ForeignBlocks language = flow.language();
        HeadingText text = new HeadingText(
                language == null ? words : language.words(words),
                HtmlIds.of(reading, element),
                own.isEmpty() ? null : own);
        outline.heading(level, text, element, places.of(element));
        outline.name(HtmlIds.within(element));
    }

    private BlockFlow inLanguage(Element element, BlockFlow flow) {
        String language = element.attr("lang").strip();
        return language.isEmpty() ? flow : flow.in(new ForeignBlocks(reading.trace(), language));
    }

    private void tell(String key, Element element) {
        reading.told().html(places.block(element), key, element.normalName(), places.ofTag(element));
    }

    private void add(Block block, Element element, BlockFlow flow) {
        reading.trace().value(block, places.of(element));
        flow.add(block);
    }
}
