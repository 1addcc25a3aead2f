package org.lumieres.guide.render.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Term;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.render.site.SiteRenderer;
import tools.jackson.databind.JsonNode;

/** What readers of a site find, searched for as its pages do. */
class SiteSearchTest {
    private static final Guide GUIDE = Guide.builder("exemple", "Exemple", "fr")
            .preface(Preface.builder("Fleur Pellerin")
                    .body(Paragraph.of("Le public attend une porte ouverte."))
                    .build())
            .volumes(Volume.builder("reseaux", "Réseaux")
                    .chapters(
                            Chapter.builder("moderer", "Modérer une communauté")
                                    .summary("Une règle connue de tous.")
                                    .keywords(List.of("charte"))
                                    .body(Paragraph.of("La\u00a0modération rend la conversation possible."))
                                    .sections(List.of(Section.builder("insultes", "Répondre aux insultes")
                                            .body(Paragraph.of("Masquer, puis signaler."))
                                            .sections(Section.builder("trace", "Garder une trace")
                                                    .body(Paragraph.of("Un journal des décisions."))
                                                    .build())
                                            .build()))
                                    .build(),
                            Chapter.builder("mesurer", "Mesurer")
                                    .body(Paragraph.of("Compter 10000 réponses, et les modérations !"))
                                    .build())
                    .build())
            .glossary(List.of(Term.builder("abonne", "abonné")
                    .alternates(List.of("follower"))
                    .definition(Paragraph.of("Personne qui suit une page."))
                    .build()))
            .build();

    @TempDir
    Path folder;

    private final Map<String, byte[]> site = new ConcurrentSkipListMap<>();

    @BeforeEach
    void publish() throws Exception {
        SiteRenderer.builder().build().render(GUIDE, site::put);
        Files.createDirectories(folder.resolve("search"));
        for (Map.Entry<String, byte[]> file : site.entrySet()) {
            if (file.getKey().startsWith("search/")) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        }
    }

    @Test
    void accents_case_and_number_change_nothing() throws Exception {
        List<String> places = places("modération");
        assertThat(places).containsExactlyInAnyOrder("moderer.html#", "mesurer.html#");
        for (String query : List.of("moderation", "MODÉRATIONS", "l’modération", "mode\u0301ration")) {
            assertThat(places(query)).as(query).containsExactlyElementsOf(places);
        }
    }

    @Test
    void the_beginning_of_a_word_and_a_slip_find_it() throws Exception {
        assertThat(places("insul")).containsExactly("moderer.html#insultes");
        assertThat(places("insuttes")).containsExactly("moderer.html#insultes");
        assertThat(places("insul ")).isEmpty();
    }

    @Test
    void everything_readers_may_look_for_is_found() throws Exception {
        assertThat(places("porte ouverte")).containsExactly("edito.html#");
        assertThat(places("charte")).containsExactly("moderer.html#");
        assertThat(places("règle")).containsExactly("moderer.html#");
        assertThat(places("journal des décisions")).containsExactly("moderer.html#insultes");
        assertThat(places("follower")).containsExactly("glossaire.html#abonne");
    }

    @Test
    void a_result_shows_where_it_is_and_what_was_found() throws Exception {
        JsonNode found = search("signaler").get("shown").get(0);
        assertThat(found.get("title").stringValue()).isEqualTo("Répondre aux insultes");
        assertThat(found.get("within").stringValue()).isEqualTo("Modérer une communauté");
        assertThat(found.get("extract").toString())
                .isEqualTo("[\"Masquer, puis \",\"signaler\",\". · Garder une trace · Un journal des décisions.\"]");
    }

    /** Its sections stand within it, which says where they are and not what they say. */
    @Test
    void a_chapter_comes_before_the_sections_of_the_one_that_is_named_so() throws Exception {
        assertThat(places("modérer")).startsWith("moderer.html#").contains("moderer.html#insultes");
        assertThat(places("communauté")).containsExactly("moderer.html#", "moderer.html#insultes");
    }

    @Test
    void when_no_place_has_all_words_those_with_some_are_shown() throws Exception {
        assertThat(places("follower insultes"))
                .containsExactlyInAnyOrder("glossaire.html#abonne", "moderer.html#insultes");
    }

    /** Typography parts the number; whoever wrote it looks for it as it was written. */
    @Test
    void words_are_found_as_written_and_shown_as_set() throws Exception {
        JsonNode found = search("10000").get("shown").get(0);
        assertThat(found.get("page").stringValue()).isEqualTo("mesurer.html");
        assertThat(found.get("extract").get(0).stringValue())
                .isEqualTo("Compter 10\u202f000 réponses, et les modérations\u202f!");
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        assertThat(places("xylophone")).isEmpty();
        assertThat(places("")).isEmpty();
        assertThat(places("à l’")).isEmpty();
    }

    @Test
    void every_result_leads_to_a_place_that_is_there() throws Exception {
        List<String> places = places("une", "modér", "insultes", "page", "public", "mesurer");
        assertThat(places).hasSizeGreaterThan(4);
        for (String place : places) {
            int hash = place.indexOf('#');
            byte[] page = site.get(place.substring(0, hash));
            assertThat(page).as(place).isNotNull();
            Document document = Jsoup.parse(new String(page, StandardCharsets.UTF_8));
            String anchor = place.substring(hash + 1);
            assertThat(anchor.isEmpty() || document.getElementById(anchor) != null)
                    .as(place)
                    .isTrue();
        }
    }

    /** The page's own button names a script that is there, and there is one script to name. */
    @Test
    void the_button_of_a_page_names_the_script() {
        Document page = Jsoup.parse(new String(site.get("moderer.html"), StandardCharsets.UTF_8));
        String script = page.select("[data-search]").attr("data-search");
        assertThat(site).containsKey(script);
        assertThat(site.get(script)).isEqualTo(SearchScript.script());
    }

    private List<String> places(String... queries) throws Exception {
        List<String> places = new ArrayList<>();
        for (String query : queries) {
            for (JsonNode shown : search(query).get("shown")) {
                places.add(shown.get("page").stringValue() + "#"
                        + shown.get("anchor").stringValue());
            }
        }
        return places;
    }

    private JsonNode search(String query) throws Exception {
        return Node.run("search.cjs", folder, folder.toString(), query).get(0);
    }
}
