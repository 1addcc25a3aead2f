package org.lumieres.guide.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lumieres.guide.model.Inline.Reference.Kind.CHAPTER;
import static org.lumieres.guide.model.Inline.Reference.Kind.FOOTNOTE;
import static org.lumieres.guide.model.Inline.Reference.Kind.SECTION;
import static org.lumieres.guide.model.Inline.Reference.Kind.TERM;
import static org.lumieres.guide.model.Inline.Reference.Kind.WORK;
import static org.lumieres.guide.validation.SampleGuide.chapter;
import static org.lumieres.guide.validation.SampleGuide.link;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Change;
import org.lumieres.guide.model.ChangeKind;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.model.Question;
import org.lumieres.guide.model.Reference;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Term;
import org.lumieres.guide.model.Volume;

class BrokenReferenceTest {
    private static final Paragraph TEXT = Paragraph.of("Du texte.");

    /** A chapter that links, before one of everything that links may lead to. */
    private static Guide linking(Inline.Reference.Kind kind, String target) {
        return SampleGuide.published()
                .volumes(Volume.builder("volet", "Volet")
                        .chapters(
                                chapter("animer", TEXT, link(kind, target)),
                                Chapter.builder("moderer", "Modérer")
                                        .body(new Question("pourquoi", "Pourquoi ?", List.of(TEXT)))
                                        .sections(Section.builder("crise", "Crise")
                                                .build())
                                        .build())
                        .build())
                .glossary(Term.builder("moderation", "modération")
                        .definition(TEXT)
                        .build())
                .references(Reference.builder("pew-2014", "Étude").build())
                .annexes(chapter("sources"))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "CHAPTER, moderer",
        "CHAPTER, animer",
        "CHAPTER, sources",
        "SECTION, moderer#crise",
        "SECTION, moderer#pourquoi",
        "TERM, moderation",
        "WORK, pew-2014"
    })
    void links_to_what_is_there_are_fine(Inline.Reference.Kind kind, String target) {
        assertThat(broken(linking(kind, target))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHAPTER | modérer         | Aucun chapitre de ce guide n’a l’identifiant «\u00a0modérer\u00a0» | Vouliez-vous dire «\u00a0moderer\u00a0»\u202f?",
                "CHAPTER | moderer#crise   | Aucun chapitre de ce guide n’a l’identifiant «\u00a0moderer#crise\u00a0» | Nommez un chapitre du guide",
                "SECTION | moderer#crises  | Aucune section ni aucun bloc n’a l’identifiant «\u00a0moderer#crises\u00a0» | Vouliez-vous dire «\u00a0moderer#crise\u00a0»\u202f?",
                "SECTION | animer#crise    | Aucune section ni aucun bloc n’a l’identifiant «\u00a0animer#crise\u00a0» | Donnez cet identifiant à la section, ou nommez-en une qui existe",
                "SECTION | moderr#crise    | Aucun chapitre de ce guide n’a l’identifiant «\u00a0moderr\u00a0» | Vouliez-vous dire «\u00a0moderer\u00a0»\u202f?",
                "SECTION | moderer         | Aucune section ni aucun bloc n’a l’identifiant «\u00a0moderer\u00a0» | Donnez cet identifiant à la section, ou nommez-en une qui existe",
                "TERM    | moderations     | Aucun terme du glossaire n’a l’identifiant «\u00a0moderations\u00a0» | Vouliez-vous dire «\u00a0moderation\u00a0»\u202f?",
                "WORK    | insee           | Aucun ouvrage des références n’a l’identifiant «\u00a0insee\u00a0» | Ajoutez l’ouvrage aux références, ou nommez l’une d’elles",
                "FOOTNOTE| note            | Aucune note de ce chapitre n’a l’identifiant «\u00a0note\u00a0» | Ajoutez la note [^note] au chapitre, ou retirez son appel"
            })
    void links_to_nothing_are_told_with_the_nearest_target(
            Inline.Reference.Kind kind, String target, String message, String advice) {
        assertThat(broken(linking(kind, target)))
                .extracting(
                        found -> found.path().orElseThrow().toString(),
                        Diagnostic::message,
                        found -> found.fixes().stream()
                                .map(Fix::title)
                                .findFirst()
                                .orElse(null))
                .containsExactly(tuple("/volumes/0/chapters/0/body/1/content/1/content/0/target", message, advice));
    }

    @Test
    void a_footnote_is_of_the_same_chapter() {
        Footnote note = new Footnote("n", List.of(TEXT));
        assertThat(broken(SampleGuide.of(chapter("a", link(FOOTNOTE, "n"), note))))
                .isEmpty();
        assertThat(paths(SampleGuide.of(chapter("a", link(FOOTNOTE, "n")), chapter("b", note))))
                .containsExactly("/volumes/0/chapters/0/body/0/content/1/content/0/target");
        assertThat(paths(SampleGuide.of(Chapter.builder("a", "A")
                        .body(note)
                        .chapters(chapter("b", link(FOOTNOTE, "n")))
                        .build())))
                .containsExactly("/volumes/0/chapters/0/chapters/0/body/0/content/1/content/0/target");
    }

    @Test
    void the_preface_has_footnotes_of_its_own() {
        Guide guide = SampleGuide.published()
                .volumes(Volume.builder("v", "V").chapters(chapter("a")).build())
                .preface(Preface.builder("Fleur Pellerin")
                        .body(link(FOOTNOTE, "n"), new Footnote("n", List.of(TEXT)))
                        .build())
                .build();

        assertThat(broken(guide)).isEmpty();
    }

    @Test
    void titles_link_too() {
        Chapter chapter = Chapter.builder("a", "A")
                .title(List.of(new Inline.Reference(TERM, "rien", List.of())))
                .build();

        assertThat(paths(SampleGuide.of(chapter))).containsExactly("/volumes/0/chapters/0/title/0/target");
    }

    @Test
    void a_chapter_is_for_audiences_of_the_guide() {
        Chapter chapter = Chapter.builder("a", "A")
                .audience(List.of("animateurs-de-communautes", "animateur-de-communautes"))
                .build();

        assertThat(broken(SampleGuide.of(chapter)))
                .extracting(
                        found -> found.path().orElseThrow().toString(),
                        found -> found.fixes().get(0).title())
                .containsExactly(tuple(
                        "/volumes/0/chapters/0/audience/1",
                        "Vouliez-vous dire «\u00a0animateurs-de-communautes\u00a0»\u202f?"));
    }

    @Test
    void terms_name_terms_and_changes_name_chapters() {
        Guide guide = SampleGuide.published()
                .volumes(Volume.builder("v", "V").chapters(chapter("animer")).build())
                .glossary(
                        Term.builder("a", "A")
                                .definition(TEXT)
                                .broader("x")
                                .related(List.of("b", "y"))
                                .build(),
                        Term.builder("b", "B").definition(TEXT).broader("a").build())
                .edition(Edition.builder(2)
                        .issued(LocalDate.of(2015, 1, 1))
                        .changes(List.of(new Change(
                                LocalDate.of(2015, 1, 1), ChangeKind.MINOR, null, List.of("animer", "moderer"))))
                        .build())
                .build();

        assertThat(paths(guide))
                .containsExactlyInAnyOrder(
                        "/glossary/0/broader", "/glossary/0/related/1", "/edition/changes/0/chapters/1");
    }

    @Test
    void an_empty_target_is_missing_and_not_broken() {
        Guide guide = linking(CHAPTER, "");

        assertThat(broken(guide)).isEmpty();
        assertThat(GuideValidator.builder()
                        .rules(List.of())
                        .build()
                        .validate(guide)
                        .diagnostics())
                .extracting(found -> found.code().value())
                .containsExactly("required");
    }

    @Test
    void after_a_hundred_dead_ends_they_are_told_without_a_guess() {
        Guide guide = SampleGuide.of(chapter(
                "animer", Collections.nCopies(101, link(CHAPTER, "animr")).toArray(Block[]::new)));

        assertThat(broken(guide))
                .hasSize(101)
                .filteredOn(found -> found.fixes().get(0).title().contains("«\u00a0animer\u00a0»"))
                .hasSize(100);
    }

    @Test
    void the_same_dead_end_is_told_five_hundred_times_and_no_more() {
        Guide guide = SampleGuide.of(chapter(
                "animer", Collections.nCopies(5_000, link(CHAPTER, "absent")).toArray(Block[]::new)));

        assertThat(broken(guide)).hasSize(500);
    }

    @Test
    void the_message_is_in_english_too() {
        assertThat(GuideValidator.builder()
                        .rules(List.of())
                        .locale(Locale.UK)
                        .build()
                        .validate(linking(SECTION, "moderer#crises"))
                        .diagnostics())
                .extracting(Diagnostic::message, found -> found.fixes().get(0).title())
                .containsExactly(
                        tuple("No section or block has the id “moderer#crises”", "Did you mean “moderer#crise”?"));
        assertThat(GuideValidator.builder()
                        .rules(List.of())
                        .locale(Locale.GERMAN)
                        .build()
                        .validate(linking(WORK, "insee"))
                        .diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("No work of the references has the id “insee”");
    }

    private static List<String> paths(Guide guide) {
        return broken(guide).stream()
                .map(found -> found.path().orElseThrow().toString())
                .toList();
    }

    private static List<Diagnostic> broken(Guide guide) {
        return GuideValidator.builder()
                .rules(List.of())
                .locale(Locale.FRANCE)
                .build()
                .validate(guide)
                .diagnostics()
                .stream()
                .filter(found -> found.code().value().equals("broken-reference"))
                .toList();
    }
}
