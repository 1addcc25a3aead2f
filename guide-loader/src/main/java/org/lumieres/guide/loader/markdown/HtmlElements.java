package org.lumieres.guide.loader.markdown;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;

/** What the elements of HTML that stand in a line of text become in the model. */
final class HtmlElements {
    private final Reading reading;

    HtmlElements(Reading reading) {
        this.reading = reading;
    }

    /** Adds what a tag without an end becomes. */
    void single(HtmlTag tag, InlineRun run, Span at) {
        if (tag.isSilent() || tag.name().equals("wbr")) {
            return;
        }
        if (tag.closing() || !tag.isVoid()) {
            reading.findings().warning("unsupported-html", at, "html.unpaired", tag.literal());
        } else {
            empty(tag.element(), run, at);
        }
    }

    /** Adds what an element without content becomes. */
    void empty(Element element, InlineRun run, Span at) {
        switch (element.normalName()) {
            case "br" -> run.add(new Inline.LineBreak(), at);
            case "img" -> {
                Inline.Picture picture = new Inline.Picture(image(element, at), attribute(element, "title"));
                run.add(picture, at);
            }
            default -> reading.findings().warning("unsupported-html", at, "html.empty", element.normalName());
        }
    }

    /** Adds what an element with content becomes; the content is never lost. */
    void pair(Element element, List<Inline> content, InlineRun run, Span at, Span tag) {
        String language = attribute(element, "lang");
        if (language != null && !element.normalName().equals("span")) {
            InlineRun inner = new InlineRun(reading.trace());
            wrap(element, content, inner, at, tag);
            run.add(new Inline.Foreign(language, inner.finish()), at);
        } else {
            wrap(element, content, run, at, tag);
        }
    }

    private void wrap(Element element, List<Inline> content, InlineRun run, Span at, Span tag) {
        switch (element.normalName()) {
            case "sup" -> run.add(new Inline.Superscript(content), at);
            case "sub" -> run.add(new Inline.Subscript(content), at);
            case "em", "i" -> {
                // An <i lang> marks a language: the slant is how browsers show it, not what it says.
                if (element.normalName().equals("i") && element.hasAttr("lang")) {
                    run.addAll(content);
                } else {
                    run.add(new Inline.Emphasis(content), at);
                }
            }
            case "strong", "b" -> run.add(new Inline.Strong(content), at);
            case "del", "s", "strike" -> run.add(new Inline.Strikethrough(content), at);
            case "kbd" -> run.add(new Inline.Keyboard(words(element, content, tag)), at);
            case "code", "tt" -> run.add(new Inline.Code(words(element, content, tag)), at);
            case "a" -> link(element, content, run, at, tag);
            case "abbr" -> {
                String expansion = attribute(element, "title");
                if (expansion == null) {
                    unsupported(element, content, run, tag);
                } else {
                    run.add(new Inline.Abbreviation(expansion, content), at);
                }
            }
            case "span" -> {
                String language = attribute(element, "lang");
                if (language == null) {
                    unsupported(element, content, run, tag);
                } else {
                    run.add(new Inline.Foreign(language, content), at);
                }
            }
            case "script", "style" ->
                reading.findings().warning("unsupported-html", tag, "html.removed", element.normalName());
            default -> unsupported(element, content, run, tag);
        }
    }

    private void link(Element element, List<Inline> content, InlineRun run, Span at, Span tag) {
        if (!element.hasAttr("href")) {
            unsupported(element, content, run, tag);
            return;
        }
        LinkTargets.Target target = reading.targets().link(element.attr("href"), tag);
        String title = attribute(element, "title");
        reading.targets().tellLostTitle(target, title, tag);
        Inline link = target.link(title, content);
        run.add(link, at);
        reading.trace().part(link, link instanceof Inline.Link ? "url" : "target", tag);
    }

    private void unsupported(Element element, List<Inline> content, InlineRun run, Span tag) {
        reading.findings().warning("unsupported-html", tag, "html.unsupported", element.normalName());
        run.addAll(content);
    }

    /** The picture of an {@code img}: an empty alternative text says that it is decorative. */
    Image image(Element element, Span at) {
        String alt = element.hasAttr("alt") ? element.attr("alt").strip() : null;
        boolean decorative = alt != null && alt.isEmpty();
        String src = reading.targets().image(element.attr("src"), at);
        return new Image(src, decorative ? null : alt, decorative, null, null);
    }

    static boolean isInline(Element element) {
        return switch (element.normalName().toLowerCase(Locale.ROOT)) {
            case "sup",
                    "sub",
                    "em",
                    "i",
                    "strong",
                    "b",
                    "del",
                    "s",
                    "strike",
                    "kbd",
                    "code",
                    "tt",
                    "a",
                    "abbr",
                    "span",
                    "br",
                    "img",
                    "wbr",
                    "u",
                    "ins",
                    "mark",
                    "small",
                    "big",
                    "q",
                    "cite",
                    "dfn",
                    "var",
                    "samp",
                    "time",
                    "label",
                    "font",
                    "bdi",
                    "bdo",
                    "data",
                    "ruby",
                    "rt",
                    "rp" -> true;
            default -> false;
        };
    }

    private static @Nullable String attribute(Element element, String name) {
        String value = element.attr(name).strip();
        return value.isEmpty() ? null : value;
    }

    private String words(Element element, List<Inline> content, Span tag) {
        if (!content.stream().allMatch(Inline.Text.class::isInstance)) {
            reading.findings().warning("unsupported-html", tag, "html.only-words", element.normalName());
        }
        StringBuilder words = new StringBuilder();
        content.forEach(inline -> words.append(inline.plainText()));
        return words.toString();
    }
}
