package org.lumieres.guide.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.model.GoodPractice;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.render.examples.NuChecker;
import org.lumieres.guide.render.examples.PageLaws;

class HtmlRendererTest {
    private static final byte[] SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 4\"/>".getBytes(StandardCharsets.UTF_8);
    private static final Assets DRAWINGS = src -> src.endsWith(".svg") ? Optional.of(SVG) : Optional.empty();

    private final Document page = page(Guides.complete());

    @Test
    void the_same_guide_gives_the_same_bytes() throws IOException {
        assertThat(render(Guides.complete())).isEqualTo(render(Guides.complete()));
    }

    @Test
    void the_nu_html_checker_finds_nothing_to_say() throws Exception {
        assertThat(NuChecker.findings(render(Guides.complete()))).isEmpty();
    }

    @Test
    void the_policy_allows_what_the_page_holds_and_nothing_else() {
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none'; img-src data:; style-src 'sha256-")
                .contains(Stylesheet.of(page.selectFirst("style").data()).hash())
                .doesNotContain("unsafe");
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("[style], script, link, iframe, object, embed, base, form"))
                .isEmpty();
        assertThat(page.select("img").eachAttr("src")).isNotEmpty().allMatch(src -> src.startsWith("data:image/"));
    }

    @Test
    void every_id_is_unique_and_every_link_inside_the_page_leads_to_one() {
        assertThat(page.select("a[href^=#]")).hasSizeGreaterThan(50);
        PageLaws.assertLinksResolve(page);
    }

    @Test
    void anchors_are_made_of_ids() {
        assertThat(page.select("[id]").eachAttr("id"))
                .contains(
                        "animer",
                        "animer/repondre",
                        "animer/dans-la-journee",
                        "animer/avant/droits",
                        "moderer/crise",
                        "comprendre/note-1",
                        "term/moderation",
                        "ref/baro-2025",
                        "volume/reseaux");
    }

    @Test
    void headings_never_skip_a_level() {
        PageLaws.assertHeadingsNeverSkip(page);
        PageLaws.assertHeadingsNeverSkip(page(oneVolume()));
    }

    @Test
    void a_note_called_twice_leads_back_to_both_calls() {
        assertThat(page.getElementById("comprendre/note-1")
                        .select("[role=doc-backlink]")
                        .eachAttr("href"))
                .containsExactly("#comprendre/note-1-call", "#comprendre/note-1-call-2");
        assertThat(page.select("a[href=#comprendre/note-1]").eachText()).containsExactly("1", "1");
    }

    @Test
    void a_note_that_only_a_note_calls_and_one_that_nothing_calls_are_printed_too() {
        assertThat(page.select("#comprendre > .notes > ol > li").eachText())
                .hasSize(3)
                .anyMatch(note -> note.startsWith("La CNIL"))
                .last()
                .isEqualTo("Que rien n’appelle.");
    }

    @Test
    void a_note_called_in_a_link_stands_after_it() {
        Inline link = new Inline.Link("https://www.example.org/", null, List.of(Guides.text("lien"), Guides.note("n")));
        Document document =
                page(guide(new Paragraph(List.of(link)), new Footnote("n", List.of(Paragraph.of("Note.")))));
        assertThat(document.select("a a")).isEmpty();
        assertThat(document.select("article a + sup.note-call")).hasSize(1);
    }

    @Test
    void a_title_calls_its_note_once_and_not_in_the_contents() {
        Chapter chapter = Chapter.builder("c", "Titre")
                .title(List.of(Guides.text("Titre"), Guides.note("n")))
                .body(new Footnote("n", List.of(Paragraph.of("Note."))))
                .build();
        Document document = page(Guide.builder("g", "G", "fr")
                .volumes(Volume.builder("g", "G").chapters(chapter).build())
                .build());
        assertThat(document.select("a[href=#c/note-1]")).hasSize(1);
        assertThat(document.select("nav sup")).isEmpty();
    }

    @Test
    void a_reference_without_words_says_what_it_leads_to() {
        assertThat(page.select("main p a[href=#animer]").text()).isEqualTo("Animer une communauté");
        assertThat(page.select("main p a[href=#ref/baro-2025]").text()).isEqualTo("Baromètre du numérique");
    }

    @Test
    void a_title_that_says_itself_is_said_once() {
        Chapter chapter = Chapter.builder("c", "Titre")
                .title(List.of(Guides.text("Titre "), Guides.ref(Inline.Reference.Kind.CHAPTER, "c", null)))
                .build();
        Document document = page(Guide.builder("g", "G", "fr")
                .volumes(Volume.builder("g", "G").chapters(chapter).build())
                .build());
        assertThat(document.select("article h2").text()).isEqualTo("Titre Titre c");
    }

    @Test
    void a_reference_that_leads_nowhere_is_its_words() {
        Document document = page(guide(new Paragraph(List.of(
                Guides.ref(Inline.Reference.Kind.CHAPTER, "absent", "le chapitre"),
                Guides.text(" "),
                Guides.ref(Inline.Reference.Kind.TERM, "absent", null)))));
        assertThat(document.select("article > p").html()).isEqualTo("le chapitre absent");
    }

    @Test
    void languages_are_marked_and_direction_with_them() {
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(page.select("[lang=ar]").eachAttr("dir")).isNotEmpty().containsOnly("rtl");
        assertThat(page.select("span[lang=en]").hasAttr("dir")).isFalse();
        assertThat(page.getElementById("moderer").attr("lang")).isEqualTo("fr-CA");
        assertThat(page.select("dfn[lang=en]").text()).isEqualTo("community management");
        Document arabic = page(Guide.builder("g", "دليل", "ar").build());
        assertThat(arabic.selectFirst("html").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void one_volume_that_bears_the_guides_title_does_not_show() {
        Document document = page(oneVolume());
        assertThat(document.select(".volume")).isEmpty();
        assertThat(document.select("article h2").text()).isEqualTo("Chapitre");
    }

    @Test
    void a_planned_volume_is_announced() {
        assertThat(page.getElementById("volume/juridique").text()).contains("À paraître en mars 2027");
        assertThat(page.select("nav .volume").eachText()).anyMatch(text -> text.endsWith("À paraître"));
    }

    @Test
    void the_page_has_landmarks_and_a_way_past_the_contents() {
        assertThat(page.select("body > header, body > nav[aria-label=Sommaire], body > main, body > footer"))
                .hasSize(4);
        assertThat(page.body().child(0).attr("href"))
                .isEqualTo("#" + page.selectFirst("main").id());
    }

    @Test
    void a_link_of_an_unsafe_scheme_is_its_words() {
        assertThat(page.html()).contains("piège").doesNotContain("javascript:");
    }

    @Test
    void a_guide_with_the_same_id_twice_comes_out_with_ids_that_differ() {
        Chapter twice = Chapter.builder("c", "C").build();
        Document document = page(Guide.builder("g", "G", "fr")
                .volumes(Volume.builder("v", "V").chapters(twice, twice).build())
                .build());
        assertThat(document.select("article").eachAttr("id")).containsExactly("c", "c-2");
    }

    @Test
    void a_picture_that_cannot_be_read_stops_the_rendering() {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .assets(src -> {
                    throw new IOException("broken disk");
                })
                .build();
        assertThatThrownBy(() -> renderer.render(Guides.complete(), new ByteArrayOutputStream()))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("broken disk");
    }

    @Test
    void a_picture_shown_twice_is_read_once() throws IOException {
        List<String> read = new ArrayList<>();
        HtmlRenderer renderer = HtmlRenderer.builder()
                .assets(src -> {
                    read.add(src);
                    return Optional.of(new byte[] {1});
                })
                .build();
        Figure figure = new Figure(null, Image.of("a.png", "A"), List.of(), List.of());
        renderer.render(guide(figure, figure), new ByteArrayOutputStream());
        assertThat(read).containsExactly("a.png");
    }

    @Test
    void a_picture_of_an_unknown_type_leaves_its_words_or_its_name() {
        Document page = page(guide(
                new Figure(null, Image.of("a.bmp", "Le dessin"), List.of(), List.of()),
                new Figure(null, new Image("b.tiff", null, false, null, null), List.of(), List.of()),
                new Figure(null, Image.decoration("c.bmp"), List.of(), List.of())));
        assertThat(page.select(".missing").eachText()).containsExactly("Le dessin", "b.tiff");
    }

    private static Guide oneVolume() {
        return guide(Paragraph.of("Corps."), GoodPractice.builder("Titre").build());
    }

    /** A guide of one chapter, written without volumes. */
    private static Guide guide(Block... body) {
        return Guide.builder("g", "Guide", "fr")
                .volumes(Volume.builder("g", "Guide")
                        .chapters(Chapter.builder("c", "Chapitre").body(body).build())
                        .build())
                .build();
    }

    private static Document page(Guide guide) {
        try {
            return Jsoup.parse(new String(render(guide), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] render(Guide guide) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlRenderer.builder().assets(DRAWINGS).build().render(guide, out);
        return out.toByteArray();
    }
}
