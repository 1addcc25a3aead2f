package org.lumieres.guide.render.epub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.model.AccessibilityAudit;
import org.lumieres.guide.model.AccessibilityStatement;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Contributor;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Identifier;
import org.lumieres.guide.model.IdentifierScheme;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Role;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.render.examples.OpenedBook;
import org.lumieres.guide.render.examples.SampleGuide;

class EpubRendererTest {
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    @Test
    void a_book_begins_with_what_it_is_and_has_its_parts_in_order() {
        OpenedBook book = OpenedBook.of(SampleGuide.whole(), EpubRenderer.standard());

        assertThat(book.names()).startsWith("mimetype", "META-INF/container.xml", "EPUB/package.opf");
        assertThat(book.spine())
                .containsExactly(
                        "cover.xhtml",
                        "title-page.xhtml",
                        "nav.xhtml",
                        "epigraphs.xhtml",
                        "preface.xhtml",
                        "volume-reseaux.xhtml",
                        "comprendre.xhtml",
                        "chiffres.xhtml",
                        "animer.xhtml",
                        "volume-juridique.xhtml",
                        "annexes.xhtml",
                        "modele.xhtml",
                        "glossary.xhtml",
                        "references.xhtml",
                        "colophon.xhtml");
        book.assertLaws();
    }

    /** Programs know a book by bytes 30 to 57 of its file, which only an entry without compression puts there. */
    @Test
    void its_first_bytes_tell_programs_that_it_is_a_book() {
        byte[] book = OpenedBook.bytes(SampleGuide.whole(), EpubRenderer.standard());

        assertThat(new String(book, 30, 28, UTF_8)).isEqualTo("mimetypeapplication/epub+zip");
    }

    @Test
    void its_contents_show_volumes_chapters_sub_chapters_and_sections() {
        Document nav =
                OpenedBook.of(SampleGuide.whole(), EpubRenderer.standard()).document("nav.xhtml");

        assertThat(nav.select("nav[role=doc-toc] > ol > li > a").eachText())
                .containsExactly(
                        "Édito",
                        "Les réseaux sociaux",
                        "Volet juridique – À paraître",
                        "Annexes",
                        "Glossaire",
                        "Bibliographie",
                        "À propos de ce livre");
        assertThat(nav.select("nav[role=doc-toc] ol ol ol a").eachAttr("href"))
                .containsExactly("comprendre.xhtml#pourquoi", "chiffres.xhtml");
        assertThat(nav.select("nav[epub:type=landmarks] a").eachAttr("epub:type"))
                .containsExactly("cover", "titlepage", "toc", "bodymatter", "glossary", "bibliography", "colophon");
        assertThat(nav.select("nav[epub:type=page-list]")).isEmpty();
    }

    @Test
    void a_part_says_what_it_is_to_old_and_new_reading_systems() {
        OpenedBook book = OpenedBook.of(SampleGuide.whole(), EpubRenderer.standard());
        Map<String, String> roles = Map.of(
                "cover.xhtml", "cover",
                "nav.xhtml", "toc",
                "epigraphs.xhtml", "epigraph",
                "preface.xhtml", "preface",
                "volume-reseaux.xhtml", "part",
                "comprendre.xhtml", "chapter",
                "modele.xhtml", "appendix",
                "glossary.xhtml", "glossary",
                "references.xhtml", "bibliography",
                "colophon.xhtml", "colophon");

        roles.forEach((path, role) -> assertThat(
                        book.document(path).select("[role=doc-" + role + "][epub:type=" + role + "]"))
                .as(path)
                .hasSize(1));
        assertThat(book.document("animer.xhtml").select("body").attr("epub:type"))
                .isEqualTo("bodymatter");
        assertThat(book.document("modele.xhtml").select("body").attr("epub:type"))
                .isEqualTo("backmatter");
    }

    @Test
    void notes_stand_at_the_end_of_their_chapter_with_a_way_back() {
        Inline call = new Inline.Reference(Inline.Reference.Kind.FOOTNOTE, "a", List.of());
        Document chapter = chapter(
                new Footnote("a", List.of(Paragraph.of("La note."))),
                new Paragraph(List.of(new Inline.Text("Le texte."), call)));

        assertThat(chapter.select("article > :last-child").attr("role")).isEqualTo("doc-endnotes");
        assertThat(chapter.select("[epub:type=noteref]").attr("href")).isEqualTo("#note-1");
        assertThat(chapter.select("#note-1").attr("epub:type")).isEqualTo("endnote");
        assertThat(chapter.select("#note-1 a[epub:type=backlink]").attr("href")).isEqualTo("#note-1-call");
    }

    @Test
    void it_is_known_by_its_number_and_whoever_made_it_by_what_they_did() {
        Document opf =
                OpenedBook.of(SampleGuide.whole(), EpubRenderer.standard()).packageDocument();

        assertThat(opf.getElementById(opf.selectFirst("package").attr("unique-identifier"))
                        .text())
                .isEqualTo("urn:isbn:9782110000000");
        assertThat(opf.select("dc|creator").eachText()).containsExactly("Benjamin Benita", "Les animateurs");
        assertThat(opf.select("meta[refines=#contributor-1][property=role]").eachText())
                .containsExactly("aut", "edt");
        assertThat(opf.select("meta[property=dcterms:modified]").text()).isEqualTo("2014-12-24T00:00:00Z");
        assertThat(opf.select("dc|date").text()).isEqualTo("2014-11-01");
        assertThat(opf.select("dc|subject").eachText()).containsExactly("réseaux sociaux", "culture : numérique");
        assertThat(opf.select("meta[property=dcterms:license]").text()).isEqualTo("https://exemple.fr/licence");
    }

    @ParameterizedTest
    @CsvSource({
        "ISBN, 978-2-11-000000-0, PDF, urn:uuid:",
        "ISBN, 978-2-11-000000-0, EPUB, urn:isbn:9782110000000",
        "DOI, 10.1/2, , https://doi.org/10.1/2",
        "ARK, ark:12148/x, , ark:12148/x"
    })
    void the_number_of_another_format_is_not_its_own(
            IdentifierScheme scheme, String value, Format format, String expected) {
        Guide guide = guide().identifiers(List.of(new Identifier(scheme, value, format)))
                .build();

        assertThat(packageOf(guide).select("dc|identifier").text()).startsWith(expected);
    }

    @Test
    void without_a_number_it_is_known_by_its_name_language_and_edition() {
        Guide first = guide().edition(Edition.builder(1).build()).build();
        Guide second = guide().edition(Edition.builder(2).build()).build();

        assertThat(identifier(first)).isEqualTo(identifier(first)).isNotEqualTo(identifier(second));
        assertThat(packageOf(first).select("meta[property=dcterms:modified]").text())
                .as("no day is said")
                .isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void it_claims_to_be_accessible_only_when_an_audit_found_all_to_hold() {
        AccessibilityAudit full = new AccessibilityAudit(LocalDate.of(2015, 1, 1), "Un cabinet", 100);
        AccessibilityAudit partial = new AccessibilityAudit(LocalDate.of(2015, 1, 1), "Un cabinet", 99);
        Block mute = new Figure(null, new Image("a/b.png", null, false, null, null), List.of(), List.of());

        assertThat(conformance(null, List.of())).isEmpty();
        assertThat(conformance(partial, List.of())).isEmpty();
        assertThat(conformance(full, List.of(), mute)).isEmpty();
        assertThat(conformance(full, List.of("La carte."))).isEmpty();
        assertThat(conformance(full, List.of()))
                .containsExactly("EPUB Accessibility 1.1 - WCAG 2.1 Level AA", "Un cabinet");
    }

    private static List<String> conformance(AccessibilityAudit audit, List<String> barriers, Block... blocks) {
        Guide guide = guide(blocks)
                .accessibility(new AccessibilityStatement(null, null, audit, barriers))
                .build();
        return packageOf(guide)
                .select("meta[property=dcterms:conformsTo], meta[property=a11y:certifiedBy]")
                .eachText();
    }

    @Test
    void it_says_how_it_can_be_read() {
        Block figure = new Figure(null, Image.of("a/b.png", "Un point"), List.of(), List.of(Paragraph.of("Rond.")));
        Document seen = packageOf(guide(figure).build());
        Document text = packageOf(guide().build());

        assertThat(seen.select("meta[property=schema:accessMode]").eachText()).containsExactly("textual", "visual");
        assertThat(seen.select("meta[property=schema:accessModeSufficient]").eachText())
                .contains("textual");
        assertThat(seen.select("meta[property=schema:accessibilityFeature]").eachText())
                .contains("alternativeText", "longDescription");
        assertThat(text.select("meta[property=schema:accessMode]").eachText()).containsExactly("textual");
        assertThat(text.select("meta[property=schema:accessibilityHazard]").text())
                .isEqualTo("none");
        assertThat(text.select("meta[property=schema:accessibilitySummary]").text())
                .contains("Aucun audit n’a établi la conformité de ce livre");
    }

    @Test
    void the_guides_own_cover_is_the_books() {
        Guide guide = guide().cover(Image.of("img/une lampe.png", "Une lampe")).build();
        OpenedBook book = OpenedBook.of(guide, shown(DOT));
        String path =
                book.packageDocument().select("item[properties=cover-image]").attr("href");

        assertThat(path).matches("images/une-lampe-[0-9a-f-]{36}\\.png");
        assertThat(book.file(path)).isEqualTo(DOT);
        assertThat(book.document("cover.xhtml").select("h1 > img").attr("alt")).isEqualTo("Une lampe");
        book.assertLaws();
    }

    @Test
    void a_guide_without_a_cover_gets_one_that_says_its_title() {
        OpenedBook book = OpenedBook.of(guide().subtitle("Le sous-titre").build(), EpubRenderer.standard());

        assertThat(book.document("cover.svg").select("text").eachText()).containsExactly("Exemple", "Le sous-titre");
        assertThat(book.document("cover.xhtml").select("h1 > [role=doc-cover]").attr("aria-label"))
                .isEqualTo("Exemple – Le sous-titre");
        assertThat(book.packageDocument().select("item[properties=svg]").attr("href"))
                .isEqualTo("cover.xhtml");
        book.assertLaws();
    }

    /** AVIF is what many sites publish and few reading systems show. */
    @Test
    void a_picture_that_not_every_reading_system_shows_leaves_its_words() {
        byte[] avif = "\0\0\0\u001Cftypavif\0\0\0\0".getBytes(UTF_8);
        OpenedBook book = OpenedBook.of(
                guide(new Figure(null, Image.of("a/b.avif", "Un point"), List.of(), List.of()))
                        .build(),
                shown(avif));

        assertThat(book.document("exemple.xhtml").select(".missing").text()).isEqualTo("Un point");
        assertThat(book.names()).noneMatch(name -> name.endsWith(".avif"));
    }

    /** What a file is, its bytes say: reading systems refuse a JPEG that is listed as a PNG. */
    @Test
    void a_picture_is_what_its_bytes_say() {
        OpenedBook book = OpenedBook.of(
                guide(new Figure(null, Image.of("a/b.jpg", "Un point"), List.of(), List.of()))
                        .build(),
                shown(DOT));
        String src = book.document("exemple.xhtml").select("img").attr("src");

        assertThat(src).endsWith(".png");
        assertThat(book.packageDocument().select("item[href=" + src + "]").attr("media-type"))
                .isEqualTo("image/png");
    }

    @ParameterizedTest
    @CsvSource({
        "https://exemple.fr/a, https://exemple.fr/a",
        "//exemple.fr/a, https://exemple.fr/a",
        "https:///exemple.fr/a, https://exemple.fr/a",
        "mailto:a@exemple.fr, mailto:a@exemple.fr",
        "doi:10.1/2, https://doi.org/10.1/2",
        "modele.docx,",
        "../autre/page.html,",
        "#nulle-part,",
        "https://exemple.fr/%zz,",
        "https://,"
    })
    void a_link_leads_out_of_the_book_or_is_words(String url, String href) {
        Document chapter =
                chapter(new Paragraph(List.of(new Inline.Link(url, null, List.of(new Inline.Text("mots"))))));

        assertThat(chapter.select("article > p").text()).isEqualTo("mots");
        assertThat(chapter.select("article > p a").eachAttr("href"))
                .isEqualTo(href == null ? List.of() : List.of(href));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "a]]>b", "\u0000\u0008\uFFFE\uD800", "&amp;\"'", " ", "\u202Egauche"
            })
    void hostile_words_stay_words(String words) {
        Guide guide = Guide.builder(words, words, "fr")
                .subtitle(words)
                .summary(words)
                .keywords(List.of(words))
                .contributors(
                        Contributor.builder(words).roles(List.of(Role.AUTHOR)).build())
                .volumes(Volume.builder(words, words)
                        .chapters(
                                Chapter.builder(words, words)
                                        .sections(Section.builder(words, words).build())
                                        .build(),
                                Chapter.builder(words, words)
                                        .sections(Section.builder(words, words).build())
                                        .chapters(
                                                Chapter.builder("cover", words).build())
                                        .build())
                        .build())
                .build();
        OpenedBook book = OpenedBook.of(guide, EpubRenderer.standard());

        book.assertLaws();
        assertThat(book.document("nav.xhtml").select("script, a:empty")).isEmpty();
        assertThat(book.packageDocument().select("dc|title").text()).isNotBlank();
    }

    @Test
    void an_empty_guide_is_a_book_too() {
        OpenedBook book = OpenedBook.of(Guide.builder("", "", "").build(), EpubRenderer.standard());

        book.assertLaws();
        assertThat(book.spine()).containsExactly("cover.xhtml", "title-page.xhtml", "nav.xhtml", "colophon.xhtml");
    }

    @Test
    void each_of_500_chapters_has_a_document_of_its_own() {
        Guide guide = Guide.builder("long", "Long", "fr")
                .volumes(Volume.builder("long", "Long")
                        .chapters(IntStream.rangeClosed(1, 500)
                                .mapToObj(i -> Chapter.builder("chapitre-" + i, "Chapitre " + i)
                                        .body(Paragraph.of("Le texte."))
                                        .build())
                                .toList())
                        .build())
                .build();
        OpenedBook book = OpenedBook.of(guide, EpubRenderer.standard());

        assertThat(book.spine()).hasSize(504).contains("chapitre-500.xhtml");
        assertThat(book.document("nav.xhtml").select("nav[role=doc-toc] a")).hasSize(501);
    }

    @Test
    void one_kind_of_block_can_be_written_otherwise() {
        EpubRenderer renderer = EpubRenderer.builder()
                .block(Paragraph.class, (paragraph, html) -> html.element("p", () -> html.text("Autrement.")))
                .build();

        assertThat(OpenedBook.of(guide(Paragraph.of("Ainsi.")).build(), renderer)
                        .document("exemple.xhtml")
                        .select("article > p")
                        .text())
                .isEqualTo("Autrement.");
    }

    @Test
    void a_picture_that_cannot_be_read_is_told_of() {
        Assets broken = src -> {
            throw new IOException("disk");
        };

        assertThatThrownBy(() -> EpubRenderer.builder()
                        .assets(broken)
                        .build()
                        .render(
                                guide(new Figure(null, Image.of("a.png", "A"), List.of(), List.of()))
                                        .build(),
                                new ByteArrayOutputStream()))
                .isInstanceOf(IOException.class)
                .hasMessage("disk");
    }

    private static EpubRenderer shown(byte[] picture) {
        return EpubRenderer.builder().assets(src -> Optional.of(picture)).build();
    }

    private static Document chapter(Block... blocks) {
        return OpenedBook.of(guide(blocks).build(), EpubRenderer.standard()).document("exemple.xhtml");
    }

    private static Document packageOf(Guide guide) {
        return OpenedBook.of(guide, EpubRenderer.standard()).packageDocument();
    }

    private static String identifier(Guide guide) {
        return packageOf(guide).select("dc|identifier").text();
    }

    private static Guide.Builder guide(Block... blocks) {
        return Guide.builder("exemple", "Exemple", "fr")
                .volumes(Volume.builder("exemple", "Exemple")
                        .chapters(Chapter.builder("exemple", "Exemple")
                                .body(blocks)
                                .build())
                        .build());
    }
}
