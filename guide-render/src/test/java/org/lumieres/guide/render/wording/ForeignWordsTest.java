package org.lumieres.guide.render.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.model.AccessibilityStatement;
import org.lumieres.guide.model.Callout;
import org.lumieres.guide.model.CalloutKind;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Contributor;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.GoodPractice;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.model.Organization;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Platform;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.model.Reference;
import org.lumieres.guide.model.Role;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Term;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.VolumeStatus;
import org.lumieres.guide.render.html.HtmlRenderer;
import org.lumieres.guide.render.site.SiteRenderer;

/** Words that the library adds say in which language they are where it is not that of the text around them. */
class ForeignWordsTest {

    /** All that this guide says itself is in Arabic script, whatever its language: what is not was added. */
    @Test
    void no_english_word_passes_for_arabic() throws IOException {
        for (Map.Entry<String, String> page : pages("ar").entrySet()) {
            assertThat(latin(page.getValue())).as(page.getKey()).isNotEmpty().allSatisfy(words -> {
                Element marked = words.closest("[lang]");
                assertThat(marked).as(words.text()).isNotNull();
                assertThat(marked.attr("lang") + " " + marked.attr("dir"))
                        .as(words.text())
                        .isEqualTo("en ltr");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "fr-CA", "en-GB"})
    void words_in_the_language_of_the_guide_are_not_marked(String language) throws IOException {
        pages(language)
                .forEach((path, page) -> assertThat(Jsoup.parse(page).select("body [lang]:not([hreflang])"))
                        .as(path)
                        .isEmpty());
    }

    @Test
    void a_chapter_in_another_language_has_its_labels_marked() throws IOException {
        Chapter chapter = chapter().language("ar").build();
        Guide guide = Guide.builder("g", "دليل", "fr")
                .volumes(Volume.builder("v", "دليل").chapters(chapter).build())
                .build();
        Element label = Jsoup.parse(html(guide)).selectFirst(".callout .label span");
        assertThat(label.text()).isEqualTo("Conseil");
        assertThat(label.attr("lang") + " " + label.attr("dir")).isEqualTo("fr ltr");
    }

    /** There is a bundle for it among the resources of these tests. */
    @Test
    void a_bundle_on_the_class_path_adds_a_language() throws IOException {
        Map<String, String> pages = pages("eo");
        assertThat(pages).containsKey("glosaro.html");
        assertThat(pages.get("un.html"))
                .contains("<p class=\"label\">Konsilo", ">Serĉi</button>")
                .doesNotContain("lang=\"en\"");
    }

    /** What holds letters that are not those of the guide. */
    private static List<Element> latin(String page) {
        return Jsoup.parse(page).body().select("*").stream()
                .filter(element -> element.ownText().matches(".*[A-Za-z].*"))
                .toList();
    }

    private static Map<String, String> pages(String language) throws IOException {
        Guide guide = guide(language);
        Map<String, String> pages = new ConcurrentSkipListMap<>();
        SiteRenderer.builder().build().render(guide, (path, content) -> {
            if (path.endsWith(".html")) {
                pages.put(path, new String(content, StandardCharsets.UTF_8));
            }
        });
        pages.put("the single page", html(guide));
        return pages;
    }

    private static String html(Guide guide) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlRenderer.builder().build().render(guide, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Guide guide(String language) {
        return Guide.builder("g", "دليل", language)
                .edition(Edition.builder(1)
                        .label("الأولى")
                        .issued(LocalDate.of(2026, 11, 1))
                        .build())
                .preface(Preface.builder("سلمى").body(Paragraph.of("كلمة.")).build())
                .volumes(
                        Volume.builder("v", "مجلد").chapters(chapter().build()).build(),
                        Volume.builder("w", "مجلد آخر")
                                .status(VolumeStatus.PLANNED)
                                .build())
                .annexes(Chapter.builder("deux", "ملحق").build())
                .glossary(Term.builder("t", "إشراف")
                        .alternates(List.of("رقابة"))
                        .definition(Paragraph.of("نص."))
                        .build())
                .references(Reference.builder("r", "كتاب").build())
                .contributors(
                        Contributor.builder("سلمى").roles(List.of(Role.AUTHOR)).build())
                .publisher(Organization.of("وزارة"))
                .licence(new Licence("CC-BY-4.0", "رخصة", null, null, List.of()))
                .accessibility(new AccessibilityStatement(null, LocalDate.of(2026, 11, 1), null, List.of("عائق.")))
                .build();
    }

    private static Chapter.Builder chapter() {
        return Chapter.builder("un", "فصل")
                .authors(List.of("سلمى"))
                .modified(LocalDate.of(2026, 11, 1))
                .sections(
                        Section.builder("a", "أولا").body(Paragraph.of("نص.")).build(),
                        Section.builder("b", "ثانيا").body(Paragraph.of("نص.")).build())
                .body(
                        new Callout(CalloutKind.TIP, null, List.of(Paragraph.of("نص."))),
                        GoodPractice.builder("أجب")
                                .id("p")
                                .dos(List.of(Paragraph.of("نعم.")))
                                .build(),
                        Platform.builder("منصة").family("عائلة").build(),
                        new KeyFigure("k", "٧٠", null, null, null, "فرنسا", null, null, List.of(Paragraph.of("نص."))),
                        new Figure(
                                null,
                                new Image("a.svg", "صورة", false, "سلمى", null),
                                List.of(new Inline.Text("شكل")),
                                List.of(Paragraph.of("وصف."))));
    }
}
