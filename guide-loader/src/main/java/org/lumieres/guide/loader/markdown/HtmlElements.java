package org.lumieres.guide.loader.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;

/** What the elements of HTML that stand in a line of text become in the model. */
final class HtmlElements {
    private final Reading reading;
    private final HtmlMedia media;

    HtmlElements(Reading reading) {
        this.reading = reading;
        this.media = new HtmlMedia(reading);
    }

    /**
     * Where an element stands.
     *
     * @param node a node of the block it stands in
     * @param whole the element
     * @param tag its opening tag
     */
    record Where(Node node, Span whole, Span tag) {}

    /** Adds what a tag without an end becomes. */
    void single(HtmlTag tag, InlineRun run, Where at) {
        if (CharacterData.is(tag.literal())) {
            reading.told().html(at.node(), "html.cdata", "", at.whole());
            run.text(CharacterData.text(tag.literal()).replaceAll("\\s+", " "), at.whole());
            return;
        } else if (tag.isSilent()) {
            return;
        }
        if (tag.isLoneComponent()) {
            reading.told().template(at.node(), TemplateKind.LONE_COMPONENT, tag.literal(), at.whole());
            run.text(tag.literal().replaceAll("\\s+", " "), at.whole());
        } else if (!tag.closing() && tag.isVoid()) {
            empty(tag.element(reading.html()), run, at);
        } else if (tag.isKnown()) {
            reading.told().html(at.node(), "html.unpaired", tag.literal(), at.whole());
        } else {
            reading.told().html(at.node(), "html.unknown", tag.literal(), at.whole());
            run.text(tag.literal().replaceAll("\\s+", " "), at.whole());
        }
    }

    /** Adds what an element without content becomes. */
    void empty(Element element, InlineRun run, Where at) {
        String name = element.normalName();
        switch (name) {
            case "br" -> run.add(new Inline.LineBreak(), at.whole());
            case "img", "image" -> picture(element, run, at);
            case "input" -> input(element, run, at);
            case "wbr", "source", "track", "col", "param", "a", "span" -> {}
            default -> {
                if (HtmlNames.isMedia(name)) {
                    media(element, run, at);
                } else {
                    reading.told().html(at.node(), "html.empty", name, at.whole());
                }
            }
        }
    }

    private void picture(Element element, InlineRun run, Where at) {
        String src = element.attr("src");
        if (Template.isIn(src)) {
            reading.told().template(at.node(), Template.kindIn(src), src, at.whole());
            run.text("![" + element.attr("alt") + "](" + src + ")", at.whole());
        } else {
            run.add(new Inline.Picture(image(element, at.whole()), attribute(element, "title")), at.whole());
        }
    }

    /** Adds the words that a control shows. */
    private void input(Element element, InlineRun run, Where at) {
        reading.told().html(at.node(), "html.form", element.normalName(), at.tag());
        String type = element.attr("type").strip();
        boolean hidden = type.equals("hidden") || type.equals("checkbox") || type.equals("radio");
        String words = element.hasAttr("value") ? element.attr("value") : element.attr("placeholder");
        if (!hidden && !words.isBlank()) {
            run.text(words.strip(), at.whole());
        }
    }

    /** Adds what an element with content becomes; the content is never lost. */
    void pair(Element element, List<Inline> content, InlineRun run, Where at) {
        String language = attribute(element, "lang");
        if (language == null) {
            wrap(element, content, run, at);
        } else if (element.normalName().equals("span")) {
            run.add(new Inline.Foreign(language, content), at.whole());
        } else {
            InlineRun inner = new InlineRun(reading.trace());
            wrap(element, content, inner, at);
            run.add(new Inline.Foreign(language, inner.finish()), at.whole());
        }
    }

    private void wrap(Element element, List<Inline> content, InlineRun run, Where at) {
        String name = element.normalName();
        Span whole = at.whole();
        switch (name) {
            case "sup" -> run.add(new Inline.Superscript(content), whole);
            case "sub" -> run.add(new Inline.Subscript(content), whole);
            case "em", "cite", "dfn", "var", "u" -> emphasis(element, content, run, whole);
            case "i" -> {
                // An <i lang> marks a language: the slant is how browsers show it, not what it says.
                if (element.hasAttr("lang")) {
                    run.addAll(content);
                } else {
                    run.add(new Inline.Emphasis(content), whole);
                }
            }
            case "strong", "b", "mark" -> run.add(new Inline.Strong(content), whole);
            case "del", "s", "strike" -> run.add(new Inline.Strikethrough(content), whole);
            case "kbd" -> run.add(new Inline.Keyboard(words(element, content, at)), whole);
            case "code", "tt", "samp" -> run.add(new Inline.Code(words(element, content, at)), whole);
            case "q" -> quotation(element, content, run, whole);
            case "rt" -> around("(", content, ")", run, whole);
            case "a" -> link(element, "href", content, run, at);
            case "abbr", "acronym" -> abbreviation(element, content, run, at);
            case "rp" -> {}
            case "ins", "time", "data", "bdi", "bdo", "ruby", "rb", "picture", "nobr", "label" -> run.addAll(content);
            case "span", "font", "big", "small", "center" -> {
                if (!element.attributes().isEmpty() || !name.equals("span")) {
                    reading.told().look(at.node(), name, at.tag());
                }
                run.addAll(content);
            }
            case "button", "select", "option", "textarea", "form", "fieldset", "legend", "output" -> {
                reading.told().html(at.node(), "html.form", name, at.tag());
                run.addAll(content);
            }
            case "script", "style", "template" -> reading.told().html(at.node(), "html.removed", name, at.tag());
            default -> other(element, content, run, at);
        }
    }

    private void other(Element element, List<Inline> content, InlineRun run, Where at) {
        String component = HtmlRun.componentName(element);
        if (HtmlNames.isMedia(element.normalName())) {
            media(element, run, at);
            if (!content.isEmpty()) {
                run.gap();
            }
        } else if (component == null) {
            if (!HtmlNames.isWrapper(element.normalName())) {
                reading.told().html(at.node(), "html.unsupported", element.normalName(), at.tag());
            }
        } else if (element.hasAttr("to") && component.equals("Link")) {
            link(element, "to", content, run, at);
            return;
        } else {
            reading.told().template(at.node(), TemplateKind.COMPONENT, "<" + component + ">", at.tag());
            String label = HtmlNames.label(element);
            if (!label.isEmpty()) {
                run.add(new Inline.Strong(List.of(new Inline.Text(label))), at.tag());
                run.text(" ", at.tag());
            }
        }
        run.addAll(content);
    }

    /** Adds a link to what an element plays or shows. */
    void media(Element element, InlineRun run, Where at) {
        media.link(element, run, at);
    }

    private void emphasis(Element element, List<Inline> content, InlineRun run, Span whole) {
        String expansion = element.normalName().equals("dfn") ? attribute(element, "title") : null;
        run.add(expansion == null ? new Inline.Emphasis(content) : new Inline.Abbreviation(expansion, content), whole);
    }

    private void abbreviation(Element element, List<Inline> content, InlineRun run, Where at) {
        String expansion = attribute(element, "title");
        if (expansion == null) {
            reading.told().html(at.node(), "html.unsupported", element.normalName(), at.tag());
            run.addAll(content);
        } else {
            run.add(new Inline.Abbreviation(expansion, content), at.whole());
        }
    }

    private void quotation(Element element, List<Inline> content, InlineRun run, Span whole) {
        Element placed = element.closest("[lang]");
        QuotationMarks marks = QuotationMarks.of(placed == null ? reading.language() : placed.attr("lang"));
        QuotationMarks.Pair pair = element.parents().is("q") ? marks.inner() : marks.outer();
        around(pair.opening(), content, pair.closing(), run, whole);
    }

    private static void around(String before, List<Inline> content, String after, InlineRun run, Span whole) {
        run.text(before, whole);
        run.addAll(content);
        run.text(after, whole);
    }

    /** Adds a link; an element without an address is an anchor, which says nothing to readers. */
    private void link(Element element, String attribute, List<Inline> content, InlineRun run, Where at) {
        String address = element.attr(attribute).strip();
        // GitBook and GitHub put a link without words beside a heading, which leads to itself.
        boolean anchor =
                content.isEmpty() && (element.hasAttr("id") || element.hasAttr("name") || address.startsWith("#"));
        if (address.isEmpty() || anchor) {
            run.addAll(content);
            return;
        }
        if (Template.isIn(address)) {
            reading.told().template(at.node(), Template.kindIn(address), address, at.tag());
            around("[", content, "](" + address + ")", run, at.whole());
            return;
        }
        LinkTargets.Target target = reading.targets().link(address, at.tag());
        String title = attribute(element, "title");
        reading.targets().tellLostTitle(target, title, at.tag());
        Inline link = target.link(title, content);
        run.add(link, at.whole());
        reading.trace().part(link, link instanceof Inline.Link ? "url" : "target", at.tag());
    }

    /** The picture of an {@code img}: an empty alternative text says that it is decorative. */
    Image image(Element element, Span at) {
        String alt = element.hasAttr("alt") ? element.attr("alt").strip() : null;
        boolean decorative = alt != null && alt.isEmpty();
        String src = reading.targets().image(element.attr("src"), at);
        return new Image(src, decorative ? null : alt, decorative, null, null);
    }

    private static @Nullable String attribute(Element element, String name) {
        String value = element.attr(name).strip();
        return value.isEmpty() ? null : value;
    }

    private String words(Element element, List<Inline> content, Where at) {
        if (!content.stream().allMatch(Inline.Text.class::isInstance)) {
            reading.told().html(at.node(), "html.only-words", element.normalName(), at.tag());
        }
        return Inline.plainText(content);
    }
}
