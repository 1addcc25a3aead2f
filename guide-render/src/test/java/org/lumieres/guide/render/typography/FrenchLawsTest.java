package org.lumieres.guide.render.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Node;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.render.examples.Guides;

/** What holds of the pass whatever the text is. */
class FrenchLawsTest {
    private static final String SEED = "20141126";
    private static final Typography FRENCH = Typography.standard();

    /** What a text has left when all that the pass may touch is taken away. */
    private static final Pattern SET = Pattern.compile("&nbsp;|[\\s\u00A0\u202F\u2009⍽␣\"'’«»“”.…]"
            + "|\\^(?:i?[èe]me|[èe]?re|er?)s?\\^|(?<=[\\dIVXL])(?:i?[èe]me|[èe]?re|er?)s?");

    @Property(tries = 4_000, seed = SEED)
    void a_text_set_twice_is_as_it_was_set_once(@ForAll("texts") String text) {
        String once = FRENCH.apply(text, "fr");

        assertThat(Shown.text(FRENCH.apply(once, "fr"))).isEqualTo(Shown.text(once));
    }

    @Property(tries = 4_000, seed = SEED)
    void a_text_keeps_all_but_its_spaces_quotes_apostrophes_dots_ordinals_and_loose_accents(
            @ForAll("texts") String text) {
        assertThat(kept(FRENCH.apply(text, "fr"))).isEqualTo(kept(text));
    }

    @Property(tries = 4_000, seed = SEED)
    void a_paragraph_set_twice_is_as_it_was_set_once(@ForAll("paragraphs") Chapter chapter) {
        Chapter once = FRENCH.apply(chapter, "fr");
        Chapter twice = FRENCH.apply(once, "fr");

        assertThat(shown(twice)).isEqualTo(shown(once));
        assertThat(twice).isSameAs(once);
    }

    @Property(tries = 1_500, seed = SEED)
    void a_paragraph_keeps_its_words_and_its_code(@ForAll("paragraphs") Chapter chapter) {
        Chapter set = FRENCH.apply(chapter, "fr");

        assertThat(kept(shown(set))).isEqualTo(kept(shown(chapter)));
        assertThat(code(set)).isEqualTo(code(chapter));
    }

    @Property(tries = 1_500, seed = SEED)
    void an_address_in_a_text_stays(@ForAll("words") String before, @ForAll("addresses") String address) {
        assertThat(FRENCH.apply(before + " " + address + " fin", "fr")).contains(address);
    }

    @Property(tries = 60, seed = SEED)
    void a_guide_set_twice_is_as_it_was_set_once(@ForAll("guides") Guide guide) {
        Guide once = FRENCH.apply(guide);

        assertThat(FRENCH.apply(once)).isSameAs(once);
    }

    @Property(tries = 60, seed = SEED)
    void a_guide_in_another_language_is_the_same_object(@ForAll("chapters") Chapter chapter) {
        assertThat(FRENCH.apply(chapter, "en")).isSameAs(chapter);
        assertThat(FRENCH.apply(chapter, "de-AT")).isSameAs(chapter);
        assertThat(Typography.none().apply(chapter, "fr")).isSameAs(chapter);
    }

    @Provide
    Arbitrary<String> texts() {
        return pieces().list().ofMaxSize(14).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("mot", "l'an", "« mot", "\"mot\"", "1er", "10000", "(", "");
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.of(
                "http://exemple.fr/a?b=c:d;e!f",
                "https://exemple.fr/l'art/10000/1er/2ème",
                "https://exemple.fr/...x/70%/18h30",
                "www.exemple.fr/a'b",
                "jean.d'arc+2eme@exemple.fr",
                "@jean_10000",
                "#10000",
                "#1er");
    }

    /** Paragraphs whose text is cut anywhere by markup. */
    @Provide
    Arbitrary<Chapter> paragraphs() {
        return inlines(2).map(FrenchLawsTest::chapter);
    }

    @Provide
    Arbitrary<Guide> guides() {
        return Guides.whole();
    }

    /** Chapters of guides that say no language of their own anywhere. */
    @Provide
    Arbitrary<Chapter> chapters() {
        return texts().map(text -> chapter(List.of(
                new Inline.Text(text), new Inline.Strong(List.of(new Inline.Text(text))), new Inline.Code(text))));
    }

    private static Arbitrary<String> pieces() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(" ", " ", " ", "  ", "\u00A0", "\u202F", "&nbsp;", "\n")),
                Tuple.of(
                        3,
                        Arbitraries.of(
                                ";",
                                ":",
                                "!",
                                "?",
                                "«",
                                "»",
                                "\"",
                                "\"",
                                "'",
                                "...",
                                ".",
                                ",",
                                "–",
                                "—",
                                "-",
                                "(",
                                ")",
                                "[",
                                "]",
                                "%",
                                "€",
                                "°",
                                "§",
                                "/",
                                "@",
                                "#",
                                "://",
                                "…",
                                "’",
                                "“",
                                "”",
                                "+",
                                "\uD83D\uDE00")),
                Tuple.of(
                        4,
                        Arbitraries.of(
                                "mot",
                                "l",
                                "d",
                                "a",
                                "É",
                                "Paris",
                                "1",
                                "2",
                                "10",
                                "14",
                                "000",
                                "300",
                                "10000",
                                "75001",
                                "1234567",
                                "1er",
                                "2ème",
                                "2e",
                                "ère",
                                "er",
                                "e",
                                "XX",
                                "XXe",
                                "I",
                                "V",
                                "h",
                                "30",
                                "1h30",
                                "km",
                                "Go",
                                "mai",
                                "juillet",
                                "n°",
                                "M.",
                                "Mme",
                                "p.",
                                "art.",
                                "L.",
                                "www.",
                                "SIREN",
                                "code",
                                "Yahoo",
                                "%s",
                                "C",
                                "m",
                                "2",
                                "kEuro",
                                "qu",
                                "e\u0301",
                                "A\u0300",
                                "t\u0302",
                                "aou\u0302t",
                                "1e\u0300re")));
    }

    private static Arbitrary<List<Inline>> inlines(int depth) {
        Arbitrary<Inline> text = fragments().map(Inline.Text::new);
        Arbitrary<Inline> leaf = Arbitraries.frequencyOf(
                Tuple.of(8, text),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                new Inline.Code("l'a \"b\" ..."),
                                new Inline.LineBreak(),
                                new Inline.Keyboard("'"),
                                new Inline.Superscript(List.of(new Inline.Text("er"))),
                                new Inline.Superscript(List.of(new Inline.Text("ème"))),
                                new Inline.Foreign("en", List.of(new Inline.Text("the \"real\" thing!"))),
                                new Inline.Reference(Inline.Reference.Kind.FOOTNOTE, "1", List.of()))));
        if (depth == 0) {
            return leaf.list().ofMaxSize(4);
        }
        Arbitrary<Inline> nested = Combinators.combine(Arbitraries.of(0, 1, 2), inlines(depth - 1))
                .as((kind, content) -> switch (kind) {
                    case 0 -> new Inline.Strong(content);
                    case 1 -> new Inline.Link("https://exemple.fr", null, content);
                    default -> new Inline.Foreign("fr", content);
                });
        return Arbitraries.frequencyOf(Tuple.of(4, leaf), Tuple.of(1, nested))
                .list()
                .ofMaxSize(6);
    }

    private static Arbitrary<String> fragments() {
        return pieces().list().ofMinSize(1).ofMaxSize(5).map(pieces -> String.join("", pieces));
    }

    private static Chapter chapter(List<Inline> content) {
        List<Block> body = List.of(new Paragraph(content));
        return Chapter.builder("essai", "Essai").body(body).build();
    }

    private static String shown(Chapter chapter) {
        return Shown.inlines(((Paragraph) chapter.body().get(0)).content());
    }

    private static List<Node> code(Chapter chapter) {
        return chapter.walk()
                .filter(node -> node instanceof Inline.Code || node instanceof Inline.Keyboard)
                .toList();
    }

    private static String kept(String text) {
        return SET.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    }
}
