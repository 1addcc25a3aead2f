package org.lumieres.guide.render.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.model.*;

/** Which words of a guide are set, and by whose rules. */
class ScopeTest {
    private static final String BEFORE = "L'an 2 : \"oui\" !";
    private static final String AFTER = "L’an 2␣: «␣oui␣»⍽!";
    private static final LocalDate DAY = LocalDate.of(2014, 11, 26);

    @Test
    void what_a_guide_says_of_itself_is_set() {
        Guide set = Typography.standard()
                .apply(Guide.builder("guide", BEFORE, "fr")
                        .subtitle(BEFORE)
                        .summary(BEFORE)
                        .publisher(Organization.of(BEFORE))
                        .edition(new Edition(
                                1,
                                "2ème",
                                DAY,
                                null,
                                null,
                                EditionStatus.PUBLISHED,
                                List.of(new Change(DAY, ChangeKind.MAJOR, BEFORE, List.of())),
                                null))
                        .contributors(List.of(Contributor.builder("Jean d'Arc")
                                .affiliation(BEFORE)
                                .build()))
                        .licence(new Licence("CC-BY-4.0", BEFORE, BEFORE, null, List.of(BEFORE)))
                        .keywords(List.of("l'an"))
                        .cover(new Image("l'an.png", BEFORE, false, BEFORE, null))
                        .preface(new Preface(List.of(Paragraph.of(BEFORE)), "Jean d'Arc", BEFORE, null, null))
                        .volumes(List.of(new Volume("un", BEFORE, VolumeStatus.PLANNED, null, BEFORE, List.of())))
                        .imprint(new Imprint("Mme Martin", null, "3, rue de l'An"))
                        .build());

        assertThat(shown(set.title(), set.subtitle(), set.summary())).containsOnly(AFTER);
        assertThat(shown(set.publisher().name())).containsOnly(AFTER);
        assertThat(set.edition().label()).isEqualTo("2e");
        assertThat(shown(set.edition().changes().get(0).note())).containsOnly(AFTER);
        assertThat(set.contributors().get(0).name()).isEqualTo("Jean d’Arc");
        assertThat(shown(set.contributors().get(0).affiliation())).containsOnly(AFTER);
        assertThat(shown(
                        set.licence().name(),
                        set.licence().holder(),
                        set.licence().exceptions().get(0)))
                .containsOnly(AFTER);
        assertThat(set.keywords()).as("what people type").containsExactly("l'an");
        assertThat(set.cover().src()).isEqualTo("l'an.png");
        assertThat(shown(set.cover().alt(), set.cover().credit())).containsOnly(AFTER);
        assertThat(shown(set.preface().function(), set.preface().body().get(0).plainText()))
                .containsOnly(AFTER);
        assertThat(shown(set.volumes().get(0).title(), set.volumes().get(0).summary()))
                .containsOnly(AFTER);
        assertThat(shown(set.imprint().director())).containsOnly("Mme␣Martin");
        assertThat(set.imprint().hostAddress()).isEqualTo("3, rue de l’An");
    }

    @Test
    void an_audience_keeps_the_key_that_chapters_name_it_by() {
        Audience before = new Audience(null, "Élèves de 2ème année", null);
        Guide guide =
                Guide.builder("guide", "Guide", "fr").audiences(List.of(before)).build();

        Audience after = Typography.standard().apply(guide).audiences().get(0);

        assertThat(after.name()).isEqualTo("Élèves de 2e année");
        assertThat(after.key()).isEqualTo(before.key());
    }

    @Test
    void every_block_is_set_but_for_its_code_and_its_ids() {
        List<Block> text = List.of(Paragraph.of(BEFORE));
        Source source = Source.of(BEFORE, "2014");
        List<Block> blocks = List.of(
                new BulletList(List.of(new ListItem(text, TaskState.DONE)), true),
                new OrderedList(1, List.of(new ListItem(text, null)), true),
                new DefinitionList(List.of(new DefinitionEntry(words(), List.of(new Definition(text))))),
                new Table("t", words(), List.of(), false, List.of(TableRow.of(BEFORE)), List.of(TableRow.of(BEFORE))),
                new Quote(text, BEFORE, BEFORE, "2014", null, null),
                new Epigraph(text, BEFORE, BEFORE, null, null),
                new Figure("f", Image.of("f.png", BEFORE), words(), text),
                new Callout(CalloutKind.NOTE, BEFORE, text),
                new Details(words(), true, text),
                new Footnote("1", text),
                new GoodPractice("gp", BEFORE, text, text, text, text),
                new KeyFigure("kf", BEFORE, BEFORE, BEFORE, BEFORE, BEFORE, "2014", source, text),
                new Platform("p", BEFORE, List.of(BEFORE), BEFORE, null, null, BEFORE, source, text, text, text),
                new CaseStudy("cs", BEFORE, BEFORE, BEFORE, null, source, text, text, text, text),
                new Checklist("c", BEFORE, text, List.of(new ChecklistItem("i", true, text))),
                new Question("q", BEFORE, text),
                new Procedure("pr", BEFORE, text, List.of(new Step(text))));

        List<Block> set = set(blocks, null);

        assertThat(set).hasSameSizeAs(blocks).allSatisfy(block -> {
            assertThat(block.toString()).doesNotContain(BEFORE);
            assertThat(block.toString().replace(Shown.asText(AFTER), BEFORE))
                    .isIn(blocks.stream().map(Block::toString).toList());
        });
    }

    @Test
    void code_and_formulas_stay() {
        List<Block> blocks = List.of(
                new CodeListing("sh", null, "echo \"l'an 2 !\" ..."),
                new DisplayMath("f: 10000 ! 'x'"),
                new ThematicBreak());

        assertThat(set(blocks, null))
                .zipSatisfy(blocks, (after, before) -> assertThat(after).isSameAs(before));
        CodeListing titled = (CodeListing)
                set(List.of(new CodeListing("sh", BEFORE, "l'an")), null).get(0);
        assertThat(shown(titled.title())).containsOnly(AFTER);
        assertThat(titled.code()).isEqualTo("l'an");
    }

    @Test
    void the_number_of_a_key_figure_counts_something() {
        KeyFigure figure =
                new KeyFigure(null, "12500", "%", null, null, null, null, null, List.of(new ThematicBreak()));

        assertThat(((KeyFigure) set(List.of(figure), null).get(0)).value()).isEqualTo("12\u202F500");
    }

    @Test
    void the_nearest_language_said_counts() {
        List<Block> english = List.of(
                Paragraph.of("L'an !"), new Quote(List.of(Paragraph.of("L'an !")), "L'an !", null, null, null, "fr"));

        List<Block> set = set(english, "en");

        assertThat(set.get(0)).isSameAs(english.get(0));
        Quote quote = (Quote) set.get(1);
        assertThat(quote.body().get(0).plainText()).isEqualTo("L’an\u202F!");
        assertThat(quote.attribution()).as("in the language of the text around").isEqualTo("L'an !");
    }

    @Test
    void a_section_a_chapter_a_term_and_a_work_say_their_language() {
        Section section = Section.builder("s", "L'an !").language("de").build();
        Chapter chapter =
                Chapter.builder("c", "L'an !").sections(List.of(section)).build();
        Guide guide = Guide.builder("g", "L'an !", "fr-FR")
                .volumes(List.of(new Volume("v", "L'an !", VolumeStatus.PUBLISHED, null, null, List.of(chapter))))
                .glossary(List.of(
                        new Term("t", "What's new", List.of(), List.of(Paragraph.of("L'an !")), null, List.of(), "en")))
                .references(List.of(
                        Reference.builder("r", "What's new?").language("en").build()))
                .build();

        Guide set = Typography.standard().apply(guide);

        Chapter after = set.allChapters().get(0);
        assertThat(after.title().get(0).plainText()).isEqualTo("L’an\u202F!");
        assertThat(after.sections().get(0)).isSameAs(section);
        assertThat(set.glossary().get(0).label()).isEqualTo("What's new");
        assertThat(set.glossary().get(0).plainText()).contains("L’an\u202F!");
        assertThat(set.references()).isSameAs(guide.references());
    }

    @Test
    void a_chapter_alone_is_set_as_it_is_in_its_guide() {
        Chapter chapter = Chapter.builder("c", BEFORE)
                .summary(BEFORE)
                .body(List.of(Paragraph.of(BEFORE)))
                .build();
        Guide guide =
                Guide.builder("g", "Guide", "fr").annexes(List.of(chapter)).build();

        assertThat(Typography.standard().apply(chapter, "fr"))
                .isEqualTo(Typography.standard().apply(guide).annexes().get(0))
                .isNotEqualTo(chapter);
    }

    @Test
    void narrow_spaces_inside_guillemets_are_an_option() {
        assertThat(Shown.text(Typography.narrowGuillemets().apply("\"oui\" : « non »", "fr")))
                .isEqualTo("«⍽oui⍽»␣: «⍽non⍽»");
    }

    private static List<Inline> words() {
        return List.of(new Inline.Text(BEFORE));
    }

    private static List<Block> set(List<Block> blocks, String language) {
        Chapter chapter = Chapter.builder("essai", "Essai")
                .language(language)
                .body(blocks)
                .build();
        return Typography.standard().apply(chapter, "fr").body();
    }

    private static List<String> shown(String... texts) {
        return List.of(texts).stream().map(Shown::text).toList();
    }
}
