package org.lumieres.guide.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumieres.guide.validation.SampleGuide.chapter;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.model.Audience;
import org.lumieres.guide.model.Callout;
import org.lumieres.guide.model.CalloutKind;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Checklist;
import org.lumieres.guide.model.ChecklistItem;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Question;
import org.lumieres.guide.model.Reference;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Term;
import org.lumieres.guide.model.Volume;

class UniqueIdsTest {
    private static final Paragraph TEXT = Paragraph.of("Du texte.");

    @Test
    void chapters_differ_throughout_the_guide_sub_chapters_and_annexes_too() {
        Guide guide = SampleGuide.published()
                .volumes(
                        Volume.builder("v1", "Un").chapters(chapter("animer")).build(),
                        Volume.builder("v2", "Deux")
                                .chapters(Chapter.builder("moderer", "M")
                                        .chapters(chapter("animer"))
                                        .build())
                                .build())
                .annexes(chapter("moderer"))
                .build();

        assertThat(clashes(guide)).containsExactly("/annexes/0/id", "/volumes/1/chapters/0/chapters/0/id");
    }

    @Test
    void volumes_terms_works_and_audiences_differ_among_themselves() {
        Guide guide = SampleGuide.published()
                .volumes(
                        Volume.builder("a", "A").build(),
                        Volume.builder("a", "B").build())
                .glossary(term("a"), term("b"), term("a"))
                .references(
                        Reference.builder("a", "A").build(),
                        Reference.builder("a", "A").build())
                .audiences(
                        new Audience(null, "Équipes", null),
                        new Audience("equipes", "Autres", null),
                        new Audience(null, "équipes", null))
                .build();

        assertThat(clashes(guide))
                .containsExactly(
                        "/audiences/1/id", "/audiences/2/name", "/glossary/2/id", "/references/1/id", "/volumes/1/id");
    }

    @Test
    void sections_and_blocks_of_a_chapter_share_their_ids() {
        Chapter chapter = Chapter.builder("a", "A")
                .body(
                        new Question("q", "Quoi ?", List.of(TEXT)),
                        new Callout(
                                CalloutKind.NOTE,
                                null,
                                List.of(KeyFigure.builder("70")
                                        .id("q")
                                        .statement(TEXT)
                                        .build())))
                .sections(
                        Section.builder("q", "Q").build(),
                        Section.builder("s", "S")
                                .sections(Section.builder("s", "S").build())
                                .build())
                .build();

        assertThat(clashes(SampleGuide.of(chapter)))
                .containsExactly(
                        "/volumes/0/chapters/0/body/1/body/0/id",
                        "/volumes/0/chapters/0/sections/0/id",
                        "/volumes/0/chapters/0/sections/1/sections/0/id");
    }

    @Test
    void another_chapter_may_have_the_same_sections_and_footnotes() {
        Chapter.Builder one = Chapter.builder("un", "Un");
        Chapter.Builder two = Chapter.builder("deux", "Deux");
        for (Chapter.Builder chapter : List.of(one, two)) {
            chapter.body(new Footnote("1", List.of(TEXT)))
                    .sections(Section.builder("s", "S").build());
        }

        assertThat(clashes(SampleGuide.of(one.chapters(two.build()).build()))).isEmpty();
    }

    @Test
    void footnotes_differ_in_a_chapter_and_may_be_called_as_a_section_is() {
        Chapter chapter = Chapter.builder("a", "A")
                .body(new Footnote("n", List.of(TEXT)))
                .sections(Section.builder("n", "N")
                        .body(new Footnote("n", List.of(TEXT)))
                        .build())
                .build();

        assertThat(clashes(SampleGuide.of(chapter))).containsExactly("/volumes/0/chapters/0/sections/0/body/0/id");
    }

    @Test
    void items_differ_in_a_checklist() {
        ChecklistItem item = new ChecklistItem("i", true, List.of(TEXT));
        Guide guide = SampleGuide.of(chapter(
                "a",
                new Checklist("c1", "Une liste", List.of(), List.of(item, item)),
                new Checklist("c2", "Une autre", List.of(), List.of(item))));

        assertThat(clashes(guide)).containsExactly("/volumes/0/chapters/0/body/0/items/1/id");
    }

    @Test
    void every_bearer_after_the_first_is_told() {
        assertThat(clashes(SampleGuide.of(chapter("a"), chapter("a"), chapter("a"))))
                .containsExactly("/volumes/0/chapters/1/id", "/volumes/0/chapters/2/id");
    }

    @Test
    void the_message_names_the_id_in_both_languages() {
        Guide guide = SampleGuide.of(chapter("animer"), chapter("animer"));

        assertThat(found(guide, Locale.FRENCH))
                .extracting(Diagnostic::message)
                .containsExactly("L’identifiant «\u00a0animer\u00a0» est déjà pris");
        assertThat(found(guide, Locale.ENGLISH))
                .extracting(Diagnostic::message)
                .containsExactly("The id “animer” is already taken");
    }

    private static Term term(String id) {
        return Term.builder(id, id).definition(TEXT).build();
    }

    private static List<String> clashes(Guide guide) {
        return found(guide, Locale.ENGLISH).stream()
                .map(found -> found.path().orElseThrow().toString())
                .sorted()
                .toList();
    }

    private static List<Diagnostic> found(Guide guide, Locale locale) {
        return GuideValidator.builder().rules(List.of()).locale(locale).build().validate(guide).diagnostics().stream()
                .filter(found -> found.code().value().equals("unique-id"))
                .toList();
    }
}
