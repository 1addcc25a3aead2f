package org.lumieres.guide.render.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumieres.guide.model.AccessibilityAudit;
import org.lumieres.guide.model.AccessibilityStatement;
import org.lumieres.guide.model.Change;
import org.lumieres.guide.model.ChangeKind;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Contributor;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.GoodPractice;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Imprint;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.model.Organization;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Platform;
import org.lumieres.guide.model.Reference;
import org.lumieres.guide.model.Role;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Term;
import org.lumieres.guide.model.Translation;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.VolumeStatus;
import org.lumieres.guide.render.Download;
import org.lumieres.guide.render.html.HtmlRenderer;
import org.lumieres.guide.render.publish.Publisher;

class SiteRendererTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void a_chapter_is_a_page_named_by_its_id_alone() throws IOException {
        Map<String, String> site = site(guide(
                chapter("moderer", "Modérer").toBuilder()
                        .chapters(chapter("crise", "La crise"))
                        .build(),
                chapter("mesurer", "Mesurer")));

        assertThat(site).containsKeys("index.html", "moderer.html", "crise.html", "mesurer.html");
        Document crisis = page(site, "crise.html");
        assertThat(crisis.select("h1").eachText()).containsExactly("La crise");
        assertThat(crisis.select(".breadcrumb li").eachText()).containsExactly("Accueil", "Modérer", "La crise");
        assertThat(crisis.select(".pager a").eachAttr("href")).containsExactly("moderer.html", "mesurer.html");
    }

    @Test
    void a_page_names_the_chapters_around_it_and_around_each_that_it_is_in() throws IOException {
        Chapter inner = chapter("alerte", "L’alerte").toBuilder()
                .chapters(chapter("qui", "Qui alerter"), chapter("quand", "Quand"))
                .build();
        Chapter crisis = chapter("crise", "La crise").toBuilder()
                .chapters(inner, chapter("bilan", "Le bilan"))
                .build();
        Map<String, String> site = site(guide(
                chapter("moderer", "Modérer").toBuilder().chapters(crisis).build(), chapter("mesurer", "Mesurer")));

        assertThat(page(site, "quand.html").select(".chapters a").eachText())
                .containsExactly("Modérer", "La crise", "L’alerte", "Qui alerter", "Quand", "Le bilan", "Mesurer");
        assertThat(page(site, "quand.html")
                        .select(".chapters [aria-current=page]")
                        .eachText())
                .containsExactly("Quand");
        assertThat(page(site, "crise.html").select(".chapters a").eachText())
                .containsExactly("Modérer", "La crise", "L’alerte", "Le bilan", "Mesurer");
    }

    @Test
    void chapters_of_one_id_do_not_keep_a_page_from_being_written() throws IOException {
        Chapter first = chapter("crise", "La crise").toBuilder()
                .chapters(chapter("alerte", "L’alerte"))
                .build();
        Chapter second = chapter("crise", "Une autre crise").toBuilder()
                .chapters(chapter("bilan", "Le bilan"))
                .build();
        Map<String, String> site = site(guide(chapter("moderer", "Modérer").toBuilder()
                .chapters(first, second)
                .build()));

        assertThat(page(site, "bilan.html")
                        .select(".chapters [aria-current=page]")
                        .eachText())
                .containsExactly("Le bilan");
    }

    @Test
    void of_many_chapters_a_page_names_those_nearest_to_it() throws IOException {
        List<Chapter> parts = IntStream.range(0, 60)
                .mapToObj(i -> chapter("partie-" + i, "Partie " + i))
                .toList();
        Map<String, String> site = site(
                guide(chapter("moderer", "Modérer").toBuilder().chapters(parts).build()));

        assertThat(page(site, "partie-40.html").select(".chapters ol ol a").eachText())
                .hasSize(31)
                .startsWith("Partie 25")
                .endsWith("Partie 55");
        assertThat(page(site, "moderer.html").select(".chapters ol ol a").eachText())
                .hasSize(31)
                .startsWith("Partie 0");
        assertThat(page(site, "moderer.html").select(".chapters .all a").eachText())
                .containsExactly("Tous les chapitres");
    }

    @Test
    void chapters_keep_their_addresses_whatever_else_wants_them() throws IOException {
        Map<String, String> site = site(guide(
                chapter("index", "Sommaire"), chapter("plan-du-site", "Un plan"), chapter("Édito !", "Non valide")));

        assertThat(site.get("index-2.html")).contains("<h1>Sommaire</h1>");
        assertThat(site.get("plan-du-site.html")).contains("<h1>Un plan</h1>");
        assertThat(site.get("plan-du-site-2.html")).contains("<h1>Plan du site</h1>");
        assertThat(site.get("edito.html")).contains("<h1>Non valide</h1>");
    }

    @Test
    void links_lead_to_chapters_sections_and_terms_on_their_pages() throws IOException {
        Section section = new Section("signaler", List.of(new Inline.Text("Signaler")), null, List.of(), List.of());
        Chapter moderating =
                chapter("moderer", "Modérer").toBuilder().sections(section).build();
        Chapter other = chapter("mesurer", "Mesurer").toBuilder()
                .body(new Paragraph(List.of(
                        reference(Inline.Reference.Kind.CHAPTER, "moderer"),
                        reference(Inline.Reference.Kind.SECTION, "moderer#signaler"),
                        reference(Inline.Reference.Kind.TERM, "troll"))))
                .build();
        Map<String, String> site = site(Guide.builder("g", "Guide", "fr")
                .volumes(volume("v", "Guide", moderating, other))
                .glossary(new Term(
                        "troll", "trublion", List.of(), List.of(Paragraph.of("Qui provoque.")), null, List.of(), null))
                .build());

        assertThat(page(site, "mesurer.html").select("article p a").eachAttr("href"))
                .containsExactly("moderer.html", "moderer.html#signaler", "glossaire.html#troll");
        assertThat(page(site, "moderer.html").select("section#signaler")).hasSize(1);
        assertThat(page(site, "glossaire.html").select("#troll")).hasSize(1);
        assertThat(page(site, "index-des-termes.html").select("dt a").eachAttr("href"))
                .containsExactly("glossaire.html#troll");
    }

    @Test
    void nothing_is_published_that_is_empty() throws IOException {
        assertThat(site(guide(chapter("un", "Un"))).keySet())
                .filteredOn(path -> path.endsWith(".html"))
                .containsExactly("404.html", "accessibilite.html", "index.html", "plan-du-site.html", "un.html");
    }

    @Test
    void what_the_whole_guide_holds_is_gathered_with_the_way_back() throws IOException {
        KeyFigure figure = new KeyFigure(
                "usagers", "70", "%", "près de", null, "France", null, null, List.of(Paragraph.of("Des internautes.")));
        Map<String, String> site =
                site(guide(chapter("un", "Un").toBuilder().body(figure).build()));

        Document figures = page(site, "chiffres-cles.html");
        assertThat(figures.select("tbody th").text()).isEqualTo("près de 70 %");
        assertThat(figures.select("tbody a").eachAttr("href")).containsExactly("un.html#usagers");
    }

    @Test
    void what_is_known_of_no_platform_is_no_column() throws IOException {
        Platform open = Platform.builder("Ouvert").launched("2016").build();
        Platform gone = Platform.builder("Fermé").ended("2019").build();

        assertThat(platformHeads(open)).containsExactly("Plateforme", "Lancement", "Chapitres");
        assertThat(platformHeads(open, gone)).containsExactly("Plateforme", "Lancement", "Fermeture", "Chapitres");
    }

    private static List<String> platformHeads(Platform... platforms) throws IOException {
        Chapter chapter = chapter("un", "Un").toBuilder().body(platforms).build();
        return page(site(guide(chapter)), "plateformes.html").select("thead th").eachText();
    }

    @Test
    void a_page_has_one_name_and_says_it_once() throws IOException {
        Guide guide = with(guide(chapter("un", "Un")))
                .contributors(List.of(Contributor.builder("Camille")
                        .roles(List.of(Role.AUTHOR))
                        .build()))
                .imprint(new Imprint("Camille", null, null))
                .references(List.of(Reference.builder("livre", "Un livre").build()))
                .build();
        Map<String, String> site = site(guide);

        for (String path : List.of("credits.html", "mentions-legales.html", "bibliographie.html")) {
            Document page = page(site, path);
            String title = page.select("h1").text();
            assertThat(page.title()).isEqualTo(title + " – Guide");
            assertThat(page.select(".breadcrumb [aria-current]").text()).isEqualTo(title);
            assertThat(page.select("h2").eachText()).doesNotContain(title);
        }
    }

    @Test
    void a_picture_under_the_licence_of_the_guide_says_its_name() throws IOException {
        Image image = new Image("a.svg", "Un plan", false, null, "LicenseRef-Libre");
        Chapter chapter = chapter("un", "Un").toBuilder()
                .body(new Figure(null, image, List.of(new Inline.Text("Le plan")), List.of()))
                .build();
        Guide guide = with(guide(chapter))
                .licence(new Licence("LicenseRef-Libre", "Licence libre", null, null, List.of()))
                .build();

        assertThat(page(site(guide), "un.html").select("figcaption small").text())
                .isEqualTo("licence Licence libre");
    }

    @Test
    void the_landing_page_says_what_is_still_to_come_and_what_was_really_published() throws IOException {
        Guide guide = Guide.builder("g", "Guide", "fr")
                .volumes(
                        volume("v", "Un volume", chapter("un", "Un")),
                        Volume.builder("droit", "Volet juridique")
                                .status(VolumeStatus.PLANNED)
                                .due("2027")
                                .build())
                .build();
        Map<String, String> site = site(
                SiteRenderer.builder()
                        .build()
                        .offering(List.of(
                                new Download(Format.PDF, "downloads/g.pdf", 1_234_567, "fr", "application/pdf"))),
                guide);

        Document landing = page(site, "index.html");
        assertThat(landing.select("#volume-droit .planned").text()).isEqualTo("À paraître en 2027");
        assertThat(landing.select(".downloads a").attr("href")).isEqualTo("downloads/g.pdf");
        assertThat(landing.select(".downloads a").text()).isEqualTo("Le guide en PDF 1,2 Mo, français");
        assertThat(page(site(guide), "index.html").select(".downloads")).isEmpty();
    }

    @Test
    void machines_are_told_where_each_page_is() throws IOException {
        Guide guide = guide(chapter("un", "Un").toBuilder().modified(DAY).build());
        Guide placed = with(guide)
                .site(new org.lumieres.guide.model.Site("https://musee.example/guide", null, null))
                .edition(Edition.builder(1)
                        .issued(DAY.minusYears(1))
                        .changes(List.of(new Change(DAY, ChangeKind.MAJOR, "Tout est neuf.", List.of())))
                        .build())
                .translations(List.of(new Translation("en", "Guide", "https://musee.example/en", null)))
                .build();
        Map<String, String> site = site(placed);

        assertThat(page(site, "un.html").select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://musee.example/guide/un.html");
        assertThat(page(site, "index.html").select("link[hreflang]").eachAttr("hreflang"))
                .containsExactly("en", "fr");
        assertThat(site.get("sitemap.xml"))
                .contains("<url><loc>https://musee.example/guide/un.html</loc><lastmod>2026-11-24</lastmod></url>")
                .doesNotContain("404");
        assertThat(site.get("feed.xml")).contains("Tout est neuf.", "<updated>2026-11-24T00:00:00Z</updated>");
        assertThat(site.get("robots.txt")).contains("Sitemap: https://musee.example/guide/sitemap.xml");
        assertThat(site.get("llms.txt")).contains("- [Un](https://musee.example/guide/un.html)");
        assertThat(page(site, "404.html").select("link[rel=stylesheet]").attr("href"))
                .startsWith("/guide/theme/");
        assertThat(site(guide)).doesNotContainKey("sitemap.xml");
    }

    /** A server answers with it at any address, also below the root. */
    @Test
    void what_is_not_there_needs_no_other_file_while_nobody_knows_where_the_site_will_be() throws IOException {
        Document lost = page(site(guide(chapter("un", "Un"))), "404.html");

        assertThat(lost.select("[href], [src]")).isEmpty();
        assertThat(lost.select("h1").text()).isEqualTo("Cette page n’existe pas");
        assertThat(lost.select("style").first().data()).contains("color-scheme: light dark");
    }

    @Test
    void a_change_is_the_same_entry_whatever_comes_before_or_after_it_in_later_editions() throws IOException {
        Change first = new Change(DAY, ChangeKind.MAJOR, "Tout est neuf.", List.of());
        Change same = new Change(DAY, ChangeKind.MINOR, "Coquilles.", List.of());
        Change later = new Change(DAY.plusYears(1), ChangeKind.MINOR, "Coquilles.", List.of());

        List<String> before = entries(Edition.builder(1).issued(DAY).changes(List.of(first, same)));
        List<String> after =
                entries(Edition.builder(2).issued(DAY.plusYears(1)).changes(List.of(later, later, same, first)));

        assertThat(before)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("tag:lumieres.org,2014:g/change-2026-"));
        assertThat(after).doesNotHaveDuplicates().hasSize(4).endsWith(before.get(1), before.get(0));
    }

    private static List<String> entries(Edition.Builder edition) throws IOException {
        Guide guide = with(guide(chapter("un", "Un"))).edition(edition.build()).build();
        return Jsoup.parse(String.valueOf(site(guide).get("feed.xml")), Parser.xmlParser())
                .select("entry > id")
                .eachText();
    }

    @Test
    void structured_data_cannot_end_its_element() throws IOException {
        Map<String, String> site = site(guide(chapter("un", "</script><script>alert(1)")));

        assertThat(page(site, "un.html")
                        .select("script[type=application/ld+json]")
                        .html())
                .contains("\"name\":\"\\u003c/script>");
    }

    @Test
    void old_addresses_lead_to_the_new() throws IOException {
        Map<String, String> site = site(guide(chapter("un", "Un").toBuilder()
                .aliases(List.of("/archives/un/", "premier", "../../etc/passwd", "https://x.example/", "index.html"))
                .build()));

        assertThat(page(site, "archives/un/index.html").select("a").attr("href"))
                .isEqualTo("../../un.html");
        assertThat(page(site, "premier.html").select("meta[http-equiv]").attr("content"))
                .isEqualTo("0; url=un.html");
        assertThat(site.keySet()).noneMatch(path -> path.contains("passwd") || path.contains(".."));
        assertThat(site.get("index.html")).contains("landing-page");
    }

    @Test
    void an_old_address_that_another_file_needs_is_left_out(@TempDir Path folder) throws IOException {
        Guide guide = guide(chapter("un", "Un").toBuilder()
                .aliases(List.of(
                        "dossier.html",
                        "dossier.html/b",
                        "a/b",
                        "a/b.html/c",
                        "downloads/g.html",
                        "theme/x",
                        "long/" + "x".repeat(300)))
                .build());
        Publisher.builder()
                .renderer(HtmlRenderer.builder().build())
                .renderer(SiteRenderer.builder().build())
                .build()
                .publish(guide, Set.of(Format.SITE, Format.HTML), folder.resolve("public"));

        assertThat(folder.resolve("public/dossier.html")).content().contains("un.html");
        assertThat(folder.resolve("public/a/b.html")).content().contains("../un.html");
        assertThat(folder.resolve("public/downloads/g.html"))
                .content()
                .contains("Un")
                .doesNotContain("refresh");
        assertThat(folder.resolve("public/theme/x.html")).doesNotExist();
    }

    @Test
    void an_old_address_may_be_written_from_the_root_of_its_server() throws IOException {
        Guide guide = with(guide(chapter("un", "Un").toBuilder()
                        .aliases(List.of("/guide/avant", "https://musee.example/guide/jadis.html", "/ailleurs"))
                        .build()))
                .site(new org.lumieres.guide.model.Site("https://musee.example/guide/", null, null))
                .build();

        assertThat(site(guide)).containsKeys("avant.html", "jadis.html", "ailleurs.html");
    }

    @Test
    void accessibility_is_never_claimed_beyond_what_an_audit_found() throws IOException {
        Guide guide = guide(chapter("un", "Un"));
        String unknown = page(site(guide), "accessibilite.html").text();
        String partial = page(
                        site(with(guide)
                                .accessibility(new AccessibilityStatement(
                                        null,
                                        DAY,
                                        new AccessibilityAudit(DAY, "Un cabinet", 72),
                                        List.of("Deux vidéos n’ont pas de sous-titres.")))
                                .build()),
                        "accessibilite.html")
                .text();

        assertThat(unknown).contains("Aucun audit", "non conforme").doesNotContain("conformité totale", "partielle");
        assertThat(partial)
                .contains("conformité partielle", "Un cabinet", "72 %", "Deux vidéos", "Défenseur des droits");
    }

    @Test
    void the_foot_of_each_page_says_how_far_the_site_conforms() throws IOException {
        assertThat(mention(null)).isEqualTo("Accessibilité : non conforme");
        assertThat(mention(49)).isEqualTo("Accessibilité : non conforme");
        assertThat(mention(50)).isEqualTo("Accessibilité : partiellement conforme");
        assertThat(mention(99)).isEqualTo("Accessibilité : partiellement conforme");
        assertThat(mention(100)).isEqualTo("Accessibilité : totalement conforme");

        Guide english = Guide.builder("g", "Guide", "en")
                .volumes(volume("v", "Guide", chapter("un", "One")))
                .build();
        assertThat(page(site(english), "un.html").select("footer a").eachText())
                .as("what no audit found, where no law says it")
                .contains("Accessibility");
    }

    private static String mention(@Nullable Integer rate) throws IOException {
        AccessibilityAudit audit = rate == null ? null : new AccessibilityAudit(DAY, "Un cabinet", rate);
        Guide guide = with(guide(chapter("un", "Un")))
                .accessibility(new AccessibilityStatement(null, DAY, audit, List.of()))
                .build();
        Map<String, String> site = site(guide);
        assertThat(page(site, "accessibilite.html").select("h1").text()).isEqualTo("Déclaration d’accessibilité");
        return page(site, "un.html").select("footer a[href=accessibilite.html]").text();
    }

    @Test
    void a_long_page_begins_with_the_ways_into_it() throws IOException {
        List<Term> terms = Stream.of(
                        "abonné",
                        "à propos",
                        "bulle",
                        "ci",
                        "de",
                        "écran",
                        "fil",
                        "gif",
                        "image",
                        "jeu",
                        "lien",
                        "mot",
                        "œuvre")
                .map(label -> Term.builder(Integer.toHexString(label.hashCode()), label)
                        .build())
                .toList();
        Chapter practices = chapter("un", "Un").toBuilder()
                .body(
                        GoodPractice.builder("Publier").id("publier").build(),
                        GoodPractice.builder("Répondre").build(),
                        GoodPractice.builder("Mesurer").build())
                .build();
        Map<String, String> site = site(with(guide(practices)).glossary(terms).build());

        for (String path : List.of("glossaire.html", "bonnes-pratiques.html")) {
            Document page = page(site, path);
            List<String> links = page.select("main .letters a, main .on-page a").eachAttr("href");
            assertThat(links)
                    .as(path)
                    .hasSizeGreaterThan(2)
                    .allSatisfy(link ->
                            assertThat(page.getElementById(link.substring(1))).isNotNull());
        }
        assertThat(page(site, "glossaire.html").select(".letters a").eachText())
                .containsExactly("A", "B", "C", "D", "E", "F", "G", "I", "J", "L", "M", "O");
        assertThat(page(site, "bonnes-pratiques.html").select(".on-page a").eachAttr("href"))
                .startsWith("#publier");
    }

    @Test
    void an_institution_brings_its_colour_its_logo_and_its_templates(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("footer.mustache"), "<footer>{{guide}}, pied de page</footer>\n");
        Files.createDirectories(folder.resolve("static/docs"));
        Files.writeString(folder.resolve("static/docs/note.txt"), "Une note");
        Guide guide = with(guide(chapter("un", "Un")))
                .site(new org.lumieres.guide.model.Site(null, Image.of("logo.svg", "Musée"), "#7a1f5c"))
                .build();
        Map<String, String> site = site(
                SiteRenderer.builder()
                        .assets(src -> Optional.of(
                                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
                        .theme(SiteTheme.in(folder))
                        .build(),
                guide);

        assertThat(page(site, "un.html").select("footer").text()).isEqualTo("Guide, pied de page");
        assertThat(page(site, "un.html").select(".brand img").attr("src")).isEqualTo("logo.svg");
        assertThat(site.get("docs/note.txt")).isEqualTo("Une note");
        assertThat(site.entrySet())
                .filteredOn(file -> file.getKey().matches("theme/guide\\..*\\.css"))
                .singleElement()
                .satisfies(file -> assertThat(file.getValue()).contains("--accent-day: #7a1f5c"));
    }

    /** Who takes the files may refuse a path that comes twice; if not, it is not by chance whose file it is. */
    @RepeatedTest(10)
    void a_file_of_an_institution_takes_the_place_of_the_librarys(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("static"));
        Files.writeString(folder.resolve("static/un.html"), "leur page");
        Files.writeString(folder.resolve("static/404.html"), "perdu");
        Files.writeString(folder.resolve("static/robots.txt"), "Disallow: /interne/");
        SiteRenderer renderer =
                SiteRenderer.builder().theme(SiteTheme.in(folder)).build();

        Guide guide = guide(chapter("un", "Un"));
        assertThat(site(renderer, guide))
                .containsEntry("un.html", "leur page")
                .containsEntry("404.html", "perdu")
                .containsEntry("robots.txt", "Disallow: /interne/");
        assertThat(renderer.open(guide).file("un.html")).contains("leur page".getBytes(StandardCharsets.UTF_8));
        Publisher.builder().renderer(renderer).build().publish(guide, Set.of(Format.SITE), folder.resolve("public"));
        assertThat(folder.resolve("public/robots.txt")).hasContent("Disallow: /interne/");
    }

    @ParameterizedTest
    @CsvSource({
        "{{#open}}, footer.mustache: Section missing close tag 'open' @ line 1",
        "{{> other}}, other.mustache: there is no such template",
        "{{nothing.of.it}}, footer.mustache: No method or field with name 'nothing' on line 1"
    })
    void a_template_that_makes_no_sense_is_named(String template, String message, @TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("footer.mustache"), template);
        SiteTheme broken = SiteTheme.in(folder);
        SiteRenderer renderer = SiteRenderer.builder().theme(broken).build();

        assertThatThrownBy(() -> site(renderer, guide(chapter("un", "Un"))))
                .isInstanceOf(InvalidThemeException.class)
                .hasMessage(message);
    }

    @Test
    void a_template_that_is_no_text_is_named(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("head.mustache"), new byte[] {'<', (byte) 0xE9, '>'});

        assertThatThrownBy(() -> SiteTheme.in(folder))
                .isInstanceOf(InvalidThemeException.class)
                .hasMessage("head.mustache: it is not written in UTF-8");
    }

    @Test
    void a_block_can_be_written_otherwise() throws IOException {
        KeyFigure figure =
                new KeyFigure(null, "70", "%", null, null, null, null, null, List.of(Paragraph.of("Des internautes.")));
        SiteRenderer renderer = SiteRenderer.builder()
                .block(KeyFigure.class, (block, html) -> html.element("p", () -> html.text("= " + block.value())))
                .build();

        Map<String, String> site = site(
                renderer, guide(chapter("un", "Un").toBuilder().body(figure).build()));
        assertThat(page(site, "un.html").select("article > p").text()).isEqualTo("= 70");
    }

    @Test
    void pages_name_the_chapters_around_and_not_all() throws IOException {
        Chapter[] chapters = new Chapter[200];
        for (int i = 0; i < chapters.length; i++) {
            chapters[i] = chapter("c" + i, "Chapitre " + i);
        }
        Map<String, String> site = site(guide(chapters));

        assertThat(page(site, "c100.html").select(".chapters ol a")).hasSize(31);
        assertThat(page(site, "c0.html").select(".chapters ol a")).hasSize(16);
        assertThat(page(site, "plan-du-site.html").select("ol.plan a")).hasSize(200);
    }

    @Test
    void two_chapters_of_one_title_have_two_titles_in_windows() throws IOException {
        Map<String, String> site = site(Guide.builder("g", "Guide", "fr")
                .volumes(
                        volume("a", "Volume A", chapter("a-intro", "Introduction")),
                        volume("b", "Volume B", chapter("b-intro", "Introduction")))
                .build());

        assertThat(page(site, "a-intro.html").title()).isEqualTo("Introduction – Volume A – Guide");
        assertThat(page(site, "b-intro.html").title()).isEqualTo("Introduction – Volume B – Guide");
    }

    @Test
    void the_same_guide_gives_the_same_bytes() throws IOException {
        Guide guide = guide(chapter("un", "Un"), chapter("deux", "Deux"));
        Map<String, byte[]> first = bytes(SiteRenderer.builder().build(), guide);
        Map<String, byte[]> second = bytes(SiteRenderer.builder().build(), guide);

        assertThat(second.keySet()).isEqualTo(first.keySet());
        first.forEach((path, content) -> assertThat(second.get(path)).as(path).isEqualTo(content));
    }

    @Test
    void a_guide_in_a_language_without_words_of_its_own_is_written_in_its_direction() throws IOException {
        Map<String, String> site = site(Guide.builder("g", "دليل", "ar")
                .volumes(volume("v", "دليل", chapter("un", "فصل")))
                .publisher(Organization.of("وزارة الثقافة"))
                .build());

        assertThat(page(site, "un.html").select("html").attr("dir")).isEqualTo("rtl");
        assertThat(site).containsKeys("site-map.html", "legal-notice.html");
    }

    private static Inline.Reference reference(Inline.Reference.Kind kind, String target) {
        return new Inline.Reference(kind, target, List.of(new Inline.Text("là")));
    }

    private static Chapter chapter(String id, String title) {
        return Chapter.builder(id, title).build();
    }

    private static Volume volume(String id, String title, Chapter... chapters) {
        return Volume.builder(id, title).chapters(chapters).build();
    }

    private static Guide guide(Chapter... chapters) {
        return Guide.builder("g", "Guide", "fr")
                .volumes(volume("v", "Guide", chapters))
                .build();
    }

    private static Guide.Builder with(Guide guide) {
        return Guide.builder(guide.id(), guide.title(), guide.language()).volumes(guide.volumes());
    }

    private static Map<String, String> site(Guide guide) throws IOException {
        return site(SiteRenderer.builder().build(), guide);
    }

    private static Map<String, String> site(SiteRenderer renderer, Guide guide) throws IOException {
        Map<String, String> site = new TreeMap<>();
        bytes(renderer, guide).forEach((path, content) -> site.put(path, new String(content, StandardCharsets.UTF_8)));
        return site;
    }

    private static Map<String, byte[]> bytes(SiteRenderer renderer, Guide guide) throws IOException {
        Map<String, byte[]> files = new ConcurrentSkipListMap<>();
        renderer.render(guide, files::put);
        return files;
    }

    private static Document page(Map<String, String> site, String path) {
        assertThat(site).containsKey(path);
        return Jsoup.parse(site.get(path));
    }
}
