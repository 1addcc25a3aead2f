package org.lumieres.guide.render.examples;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;

/** Runs of inlines, such as loading gives them: texts that follow one another are one. */
final class Inlines {
    private Inlines() {}

    /** Not empty, more than a picture, and without space at the ends. */
    static Arbitrary<List<Inline>> line() {
        return content(2, false)
                .map(Inlines::stripped)
                .filter(content -> !content.isEmpty()
                        && !(content.size() == 1 && content.get(0) instanceof Inline.Picture)
                        && content.stream().anyMatch(inline -> !(inline instanceof Inline.LineBreak)));
    }

    private static Arbitrary<List<Inline>> content(int depth, boolean inLink) {
        return inline(depth, inLink).list().ofMinSize(1).ofMaxSize(4).map(Inlines::merged);
    }

    private static Arbitrary<Inline> inline(int depth, boolean inLink) {
        Arbitrary<Inline> text = Words.run().map(Inline.Text::new);
        List<Arbitrary<Inline>> simple = new ArrayList<>(List.of(
                text,
                text,
                text,
                Words.run().map(Inline.Code::new),
                Words.line().map(Inline.Keyboard::new),
                Combinators.combine(
                                Images.any().map(Inlines::inLine), Words.line().injectNull(0.7))
                        .as(Inline.Picture::new),
                Arbitraries.just(new Inline.LineBreak())));
        if (!inLink) {
            simple.add(Words.slug().map(id -> new Inline.Reference(Inline.Reference.Kind.FOOTNOTE, id, List.of())));
        }
        if (depth == 0) {
            return Arbitraries.oneOf(simple);
        }
        Arbitrary<List<Inline>> inner = Arbitraries.lazy(() -> content(depth - 1, inLink));
        simple.add(inner.map(Inline.Emphasis::new));
        simple.add(inner.map(Inline.Strong::new));
        simple.add(inner.map(Inline.Strikethrough::new));
        simple.add(inner.map(Inline.Superscript::new));
        simple.add(inner.map(Inline.Subscript::new));
        simple.add(Combinators.combine(Words.line(), inner).as(Inline.Abbreviation::new));
        simple.add(
                Combinators.combine(Arbitraries.of("en", "la", "pt-BR"), inner).as(Inline.Foreign::new));
        if (!inLink) {
            Arbitrary<List<Inline>> linked = Arbitraries.lazy(() -> content(depth - 1, true));
            simple.add(Combinators.combine(urls(), Words.line().injectNull(0.7), linked)
                    .as(Inline.Link::new));
            simple.add(urls().map(url -> new Inline.Link(url, null, List.of(new Inline.Text(url)))));
            simple.add(Combinators.combine(targets(), linked)
                    .as((target, words) -> new Inline.Reference(target.kind(), target.target(), words)));
            simple.add(targets().map(reference -> reference));
        }
        return Arbitraries.oneOf(simple);
    }

    /** Addresses as they are written; their path holds no parts that go nowhere. */
    private static Arbitrary<String> urls() {
        Arbitrary<String> rest = Arbitraries.of(
                        "a",
                        "b_c",
                        "*d*",
                        "(",
                        ")",
                        "%20",
                        "?e=f&g=h",
                        "#i",
                        "&amp;",
                        "\\",
                        "é",
                        "|",
                        "<",
                        ">",
                        "~",
                        "'",
                        "\"",
                        "!",
                        "]",
                        "[")
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
        return Combinators.combine(
                        Arbitraries.of("https://exemple.fr/", "http://x.fr/y", "mailto:a@b.fr", "tel:+33", "urn:"),
                        rest)
                .as(String::concat);
    }

    private static Arbitrary<Inline.Reference> targets() {
        return Arbitraries.of(
                new Inline.Reference(Inline.Reference.Kind.CHAPTER, "exemple", List.of()),
                new Inline.Reference(Inline.Reference.Kind.CHAPTER, "autre", List.of()),
                new Inline.Reference(Inline.Reference.Kind.SECTION, "exemple#x", List.of()),
                new Inline.Reference(Inline.Reference.Kind.SECTION, "autre#la-crise", List.of()),
                new Inline.Reference(Inline.Reference.Kind.TERM, "moderation", List.of()),
                new Inline.Reference(Inline.Reference.Kind.WORK, "pew", List.of()));
    }

    /** Markdown says no more of a picture in a line. */
    private static Image inLine(Image image) {
        return new Image(image.src(), image.alt(), image.decorative(), null, null);
    }

    private static List<Inline> merged(List<Inline> content) {
        List<Inline> merged = new ArrayList<>();
        for (Inline inline : content) {
            int last = merged.size() - 1;
            if (inline instanceof Inline.Text text && last >= 0 && merged.get(last) instanceof Inline.Text before) {
                merged.set(last, new Inline.Text(before.text() + text.text()));
            } else {
                merged.add(inline);
            }
        }
        return merged;
    }

    private static List<Inline> stripped(List<Inline> content) {
        List<Inline> stripped = new ArrayList<>(content);
        if (stripped.get(0) instanceof Inline.Text first) {
            replace(stripped, 0, first.text().stripLeading());
        }
        int last = stripped.size() - 1;
        if (last >= 0 && stripped.get(last) instanceof Inline.Text text) {
            replace(stripped, last, text.text().stripTrailing());
        }
        return stripped;
    }

    private static void replace(List<Inline> content, int at, String text) {
        if (text.isEmpty()) {
            content.remove(at);
        } else {
            content.set(at, new Inline.Text(text));
        }
    }
}
