package org.lumieres.guide.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NodeTest {
    private static final Paragraph WHY = Paragraph.of("Pourquoi.");
    private static final Paragraph DO = Paragraph.of("Répondre.");
    private static final Inline.Text BRAVO = new Inline.Text("bravo");
    private static final Inline.Emphasis LOUD = new Inline.Emphasis(List.of(BRAVO));
    private static final Paragraph CHEER = new Paragraph(List.of(new Inline.Text("Un "), LOUD, new Inline.Text(" !")));
    private static final Section SECTION =
            Section.builder("s", "Section").body(CHEER).build();
    private static final GoodPractice PRACTICE =
            GoodPractice.builder("Répondre vite").dos(DO).why(WHY).build();
    private static final Chapter CHAPTER = Chapter.builder("a", "Animer")
            .body(PRACTICE)
            .sections(SECTION)
            .chapters(Chapter.builder("b", "Modérer").build())
            .build();
    private static final Guide GUIDE = Guide.builder("g", "Guide", "fr")
            .volumes(Volume.builder("v", "Volet").chapters(CHAPTER).build())
            .annexes(Chapter.builder("c", "Sources").build())
            .build();

    @Test
    void children_come_in_reading_order_whatever_the_order_they_were_set_in() {
        assertThat(PRACTICE.children()).containsExactly(WHY, DO);
        assertThat(CHAPTER.children())
                .containsExactly(
                        CHAPTER.title().get(0),
                        PRACTICE,
                        SECTION,
                        CHAPTER.chapters().get(0));
        assertThat(BRAVO.children()).isEmpty();
    }

    @Test
    void a_walk_goes_deep_before_it_goes_on() {
        assertThat(SECTION.walk())
                .containsExactly(
                        SECTION,
                        SECTION.title().get(0),
                        CHEER,
                        CHEER.content().get(0),
                        LOUD,
                        BRAVO,
                        CHEER.content().get(2));
    }

    @Test
    void all_chapters_are_those_of_volumes_then_annexes_each_before_its_own() {
        assertThat(GUIDE.allChapters()).extracting(Chapter::id).containsExactly("a", "b", "c");
    }

    @Test
    void plain_text_has_a_line_a_block_and_no_markup() {
        assertThat(CHEER.plainText()).isEqualTo("Un bravo !");
        assertThat(CHAPTER.plainText())
                .isEqualTo("Animer\nRépondre vite\nPourquoi.\nRépondre.\nSection\nUn bravo !\nModérer");
        assertThat(KeyFigure.builder("70")
                        .unit("%")
                        .qualifier("près de")
                        .statement(Paragraph.of("des internautes"))
                        .build()
                        .plainText())
                .isEqualTo("près de 70 %\ndes internautes");
        assertThat(new Paragraph(List.of(
                                new Inline.Picture(Image.of("a.png", "une foule"), null),
                                new Inline.LineBreak(),
                                new Inline.Picture(Image.decoration("b.png"), null)))
                        .plainText())
                .isEqualTo("une foule\n");
        assertThat(Table.builder()
                        .head(List.of(TableRow.of("Réseau", "Part")))
                        .rows(List.of(TableRow.of("Twitter", "17")))
                        .build()
                        .plainText())
                .isEqualTo("Réseau\tPart\nTwitter\t17");
    }

    @Test
    void records_keep_lists_of_their_own() {
        List<Block> body = new ArrayList<>(List.of(WHY));
        Chapter chapter = Chapter.builder("a", "A").body(body).build();
        Callout callout = new Callout(CalloutKind.NOTE, null, body);
        body.add(DO);

        assertThat(chapter.body()).containsExactly(WHY);
        assertThat(callout.body()).containsExactly(WHY);
        assertThatThrownBy(() -> chapter.body().add(DO)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> GUIDE.children().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void records_may_hold_invalid_values() {
        assertThat(Guide.builder("", "", "?")
                        .edition(Edition.builder(-1).build())
                        .build())
                .isEqualTo(Guide.builder("", "", "?")
                        .edition(Edition.builder(-1).build())
                        .build());
    }

    @Test
    void builders_start_from_what_is_usual() {
        assertThat(Volume.builder("v", "V").build().status()).isEqualTo(VolumeStatus.PUBLISHED);
        assertThat(Edition.builder(1).build().status()).isEqualTo(EditionStatus.PUBLISHED);
        assertThat(Contributor.builder("A").build().kind()).isEqualTo(ContributorKind.PERSON);
        assertThat(Chapter.builder("a", "A").build())
                .isEqualTo(new Chapter(
                        "a",
                        List.of(new Inline.Text("A")),
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        false,
                        false,
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void an_audience_is_known_by_its_id_or_by_its_name() {
        assertThat(new Audience("cm", "Animateurs", null).key()).isEqualTo("cm");
        assertThat(new Audience(null, "Chargés de com’", null).key()).isEqualTo("charges-de-com");
    }

    @Test
    void a_code_listing_is_in_the_language_of_its_first_word() {
        assertThat(new CodeListing("java {1,3}", null, "").language()).isEqualTo("java");
        assertThat(new CodeListing("  ", null, "").language()).isNull();
        assertThat(language("js{1}")).isEqualTo("js");
        assertThat(language("ts:line-numbers {1}")).isEqualTo("ts");
        assertThat(language("{.python .numberLines}")).isEqualTo("python");
        assertThat(language("{r, echo=FALSE}")).isEqualTo("r");
        assertThat(language("{python}")).isEqualTo("python");
        assertThat(language("{code-block} c++")).isEqualTo("c++");
        assertThat(language("{#exemple .xml}")).isEqualTo("xml");
        assertThat(language("title=\"Sans langage\"")).isNull();
    }

    private static @Nullable String language(String info) {
        return new CodeListing(info, null, "").language();
    }
}
