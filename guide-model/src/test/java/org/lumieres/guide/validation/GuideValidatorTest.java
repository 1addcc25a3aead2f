package org.lumieres.guide.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lumieres.guide.validation.SampleGuide.chapter;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Checklist;
import org.lumieres.guide.model.ChecklistItem;
import org.lumieres.guide.model.Contact;
import org.lumieres.guide.model.Contributor;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.model.ListItem;
import org.lumieres.guide.model.OrderedList;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Source;

class GuideValidatorTest {
    private static final Paragraph TEXT = Paragraph.of("Du texte.");

    @Test
    void a_guide_fit_to_be_published_has_no_fault() {
        assertThat(GuideValidator.builder()
                        .rules(List.of())
                        .forPublication(true)
                        .build()
                        .validate(SampleGuide.of(chapter("animer", TEXT)))
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void what_only_publishing_requires_is_a_warning_until_one_publishes() {
        Guide draft = Guide.builder("brouillon", "Brouillon", "fr").build();

        assertThat(GuideValidator.builder()
                        .rules(List.of())
                        .build()
                        .validate(draft)
                        .diagnostics())
                .allMatch(found -> found.severity() == Severity.WARNING)
                .allMatch(found -> found.code().value().equals("required"))
                .extracting(found -> found.path().orElseThrow().toString())
                .containsExactlyInAnyOrder(
                        "/audiences", "/contributors", "/edition", "/licence", "/publisher", "/summary", "/volumes");
        assertThat(GuideValidator.builder()
                        .rules(List.of())
                        .forPublication(true)
                        .build()
                        .validate(draft)
                        .diagnostics())
                .hasSize(7)
                .allMatch(found -> found.severity() == Severity.ERROR);
    }

    @Test
    void a_constraint_says_how_bad_its_violation_is() {
        Guide guide = SampleGuide.of(chapter(
                "a",
                KeyFigure.builder("")
                        .source(Source.of("Insee", null))
                        .statement(TEXT)
                        .build(),
                new Checklist("c", "C", List.of(), List.of(new ChecklistItem(null, false, List.of(TEXT))))));

        assertThat(english(guide))
                .extracting(
                        GuideValidatorTest::path,
                        Diagnostic::severity,
                        found -> found.code().value())
                .containsExactlyInAnyOrder(
                        tuple("/volumes/0/chapters/0/body/0/value", Severity.ERROR, "required"),
                        tuple("/volumes/0/chapters/0/body/1/items/0/id", Severity.WARNING, "required"));
    }

    @Test
    void paths_lead_to_the_value_through_text_and_records() {
        Guide guide = SampleGuide.of(Chapter.builder("a", "A")
                .reviewEvery("souvent")
                .body(
                        new Paragraph(List.of(
                                new Inline.Text("x"),
                                new Inline.Strong(List.of(
                                        new Inline.Link("javascript:x", null, List.of()),
                                        new Inline.Picture(Image.of("a.png", ""), null))))),
                        new Figure("f", Image.of("b.png", ""), List.of(), List.of()))
                .build());

        assertThat(english(guide))
                .extracting(GuideValidatorTest::path, found -> found.code().value())
                .containsExactlyInAnyOrder(
                        tuple("/volumes/0/chapters/0/review-every", "format"),
                        tuple("/volumes/0/chapters/0/body/0/content/1/content/0/url", "unsafe-url"),
                        tuple("/volumes/0/chapters/0/body/0/content/1/content/1/image/alt", "image-alt"),
                        tuple("/volumes/0/chapters/0/body/1/image/alt", "image-alt"));
    }

    @Test
    void messages_name_the_field_or_the_value_in_both_languages() {
        Guide guide = SampleGuide.published()
                .keywords(List.of("culture", " "))
                .contributors(Contributor.builder(" ").build())
                .edition(Edition.builder(0).build())
                .contact(new Contact(null, "ministère", "culture.gouv.fr"))
                .volumes(SampleGuide.of(chapter("a", new OrderedList(-1, List.of(ListItem.of(TEXT)), true)))
                        .volumes())
                .build();

        assertThat(GuideValidator.builder()
                        .rules(List.of())
                        .locale(Locale.FRENCH)
                        .build()
                        .validate(guide)
                        .diagnostics())
                .extracting(GuideValidatorTest::path, Diagnostic::message)
                .containsExactlyInAnyOrder(
                        tuple("/keywords/1", "Un élément de `keywords` est vide"),
                        tuple("/contributors/0/name", "Le champ `name` est obligatoire"),
                        tuple("/contributors/0/roles", "Le champ `roles` est vide"),
                        tuple("/edition/number", "Le champ `number` vaut 0, moins que 1"),
                        tuple("/edition/issued", "Le champ `issued` est obligatoire"),
                        tuple("/contact/email", "«\u00a0ministère\u00a0» n’est pas une adresse électronique"),
                        tuple("/contact/url", "«\u00a0culture.gouv.fr\u00a0» n’est pas une adresse web"),
                        tuple("/volumes/0/chapters/0/body/0/start", "Le champ `start` vaut -1, moins que 0"));
        assertThat(english(guide))
                .extracting(Diagnostic::message)
                .contains(
                        "The field `name` is required",
                        "The field `roles` is empty",
                        "The field `number` is 0, less than 1",
                        "“ministère” is not an e-mail address",
                        "An element of `keywords` is blank");
    }

    @Test
    void a_value_cannot_forge_a_message_nor_drown_it() {
        Guide guide = SampleGuide.published()
                .volumes(SampleGuide.of(chapter("a", link("data:{value}${1+1}'{0}"), link("data:" + "é".repeat(5000))))
                        .volumes())
                .build();

        assertThat(english(guide))
                .extracting(Diagnostic::message)
                .anyMatch(message -> message.contains("“data:{value}${1+1}'{0}”"))
                .allMatch(message -> message.length() < 250);
    }

    @ParameterizedTest
    @EnumSource(Inline.Reference.Kind.class)
    void every_kind_of_reference_has_messages(Inline.Reference.Kind kind) {
        Guide guide = SampleGuide.of(chapter("a", SampleGuide.link(kind, "nulle-part")));

        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(GuideValidator.builder()
                            .rules(List.of())
                            .locale(locale)
                            .build()
                            .validate(guide)
                            .diagnostics())
                    .extracting(Diagnostic::message)
                    .singleElement()
                    .asString()
                    .contains("nulle-part")
                    .doesNotContain("org.lumieres");
        }
    }

    @Test
    void many_threads_may_share_one() {
        GuideValidator validator = GuideValidator.builder().rules(List.of()).build();
        Guide guide = SampleGuide.of(chapter("a"), chapter("a"), chapter("B"));
        Report alone = validator.validate(guide);

        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> validator.validate(guide)))
                .allMatch(alone::equals);
    }

    private static Paragraph link(String url) {
        return new Paragraph(List.of(new Inline.Link(url, null, List.of())));
    }

    private static String path(Diagnostic found) {
        return found.path().orElseThrow().toString();
    }

    private static List<Diagnostic> english(Guide guide) {
        return GuideValidator.builder()
                .rules(List.of())
                .locale(Locale.ENGLISH)
                .build()
                .validate(guide)
                .diagnostics();
    }
}
