package org.lumieres.guide.render.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Volume;

/** The files of a guide's folder that its links lead to. */
class SiteFilesTest {
    /** One dot. */
    private static final String PICTURE =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    /** There is a file of any name, which holds its name; a picture where its name says so. */
    private static final Assets EVERYTHING = src -> Optional.of(
            src.endsWith(".png") ? Base64.getDecoder().decode(PICTURE) : src.getBytes(StandardCharsets.UTF_8));

    @ParameterizedTest
    @CsvSource({
        "annexes/modele.txt, files/annexes/modele.txt, files/annexes/modele.txt",
        "annexes/plan.PDF#page=3, files/annexes/plan.pdf#page=3, files/annexes/plan.pdf",
        "bilan%202014.ods, files/bilan-2014-eff9b04f.ods, files/bilan-2014-eff9b04f.ods",
        "images/plan.png, images/plan.png, images/plan.png",
        "files/a.csv, files/a.csv, files/a.csv"
    })
    void what_readers_open_is_published_where_the_link_leads(String url, String href, String file) throws IOException {
        Map<String, byte[]> site = site(url);

        assertThat(links(site)).containsExactly(href);
        assertThat(site).containsKey(file);
        assertThat(SiteRenderer.builder()
                        .assets(EVERYTHING)
                        .build()
                        .open(guide(url))
                        .file(file))
                .as("asked for before its page")
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(site.get(file)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.txt",
                "a/../../secret.txt",
                "%2e%2e/secret.txt",
                "/etc/passwd.txt",
                "a\\b.txt",
                "a//b.txt",
                ".env.txt",
                ".git/config.txt",
                "guide.yaml",
                "guide.json",
                "chapitre.md",
                "page.html",
                "image.svgz",
                "run.php",
                "x.js",
                "#nulle-part",
                "?a=b.txt",
                "sans-extension",
                "dossier/",
                "a%00.txt"
            })
    void nothing_else_is_and_the_link_is_its_words(String url) throws IOException {
        Map<String, byte[]> site = site(url);

        assertThat(links(site)).isEmpty();
        assertThat(text(site)).isEqualTo("modèle");
        assertThat(site.keySet()).noneMatch(path -> path.startsWith("files/"));
    }

    @Test
    void a_file_that_is_not_there_leaves_the_words_of_the_link() throws IOException {
        Map<String, byte[]> site = new ConcurrentSkipListMap<>();
        SiteRenderer.builder().build().render(guide("annexes/modele.txt"), site::put);

        assertThat(links(site)).isEmpty();
    }

    @Test
    void two_files_never_share_an_address() throws IOException {
        Map<String, byte[]> site = site("Modèle.txt", "modele.txt", "Modele.txt");

        assertThat(links(site)).hasSize(3).doesNotHaveDuplicates();
        assertThat(links(site))
                .extracting(href -> new String(site.get(href), StandardCharsets.UTF_8))
                .containsExactly("Modèle.txt", "modele.txt", "Modele.txt");
    }

    private static Map<String, byte[]> site(String... urls) throws IOException {
        Map<String, byte[]> site = new ConcurrentSkipListMap<>();
        SiteRenderer.builder().assets(EVERYTHING).build().render(guide(urls), site::put);
        return site;
    }

    private static Guide guide(String... urls) {
        List<Inline> links = Arrays.stream(urls)
                .<Inline>map(url -> new Inline.Link(url, null, List.of(new Inline.Text("modèle"))))
                .toList();
        return Guide.builder("g", "Guide", "fr")
                .volumes(Volume.builder("v", "V")
                        .chapters(Chapter.builder("c", "C")
                                .body(new Paragraph(links))
                                .build())
                        .build())
                .build();
    }

    private static List<String> links(Map<String, byte[]> site) {
        return Jsoup.parse(new String(site.get("c.html"), StandardCharsets.UTF_8))
                .select("main p > a")
                .eachAttr("href");
    }

    private static String text(Map<String, byte[]> site) {
        return Jsoup.parse(new String(site.get("c.html"), StandardCharsets.UTF_8))
                .select("main p:contains(modèle)")
                .text();
    }
}
