package org.lumieres.guide.render.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.loader.LoadResult;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.examples.NuChecker;
import org.lumieres.guide.render.examples.PageLaws;
import org.lumieres.guide.render.examples.Prose;
import org.lumieres.guide.render.examples.Rendered;
import org.lumieres.guide.validation.GuideValidator;

/**
 * A guide that was written without a thought of this library: that of the CNIL for developers, in French, whose files
 * get a {@code guide.yaml} and are otherwise as published. Skipped where the corpora are not beside the project, except
 * in CI.
 */
class CnilGuideTest {
    /** The picture whose alternative is taken away, since the guide's own all have one. */
    private static final String PICTURE = "Bandeau-Cookie-Niveau-2-details.jpg";

    @TempDir
    static Path folder;

    private static final Map<String, List<String>> lines = new HashMap<>();
    private static Guide guide;
    private static Document page;
    private static String html;
    private static List<Diagnostic> findings;

    @BeforeAll
    static void load() throws IOException {
        for (Path file : chapterFiles()) {
            String name = file.getFileName().toString();
            String source = Files.readString(file).replaceAll("(" + PICTURE + "[^>]*?) alt=\"[^\"]*\"", "$1");
            Files.writeString(folder.resolve(name), source);
            lines.put(name, source.lines().toList());
        }
        Files.writeString(
                folder.resolve("guide.yaml"),
                """
                id: rgpd-equipe-de-developpement
                title: Guide RGPD de l’équipe de développement
                language: fr
                edition: {number: 2, issued: 2022-05-23}
                licence: {id: etalab-2.0}
                publisher: {name: Commission nationale de l’informatique et des libertés, url: "https://www.cnil.fr/"}
                chapters:
                """
                        + lines.keySet().stream()
                                .sorted()
                                .map(name -> "  - \"" + name + "\"\n")
                                .collect(Collectors.joining()));
        LoadResult loaded = Lumieres.load(folder, Locale.FRENCH);
        guide = loaded.guide().orElseThrow();
        findings = GuideValidator.builder()
                .forPublication(true)
                .build()
                .validate(loaded)
                .diagnostics();
        html = Rendered.html(guide, loaded.assets());
        page = Jsoup.parse(html);
    }

    @Test
    void each_file_is_a_chapter() {
        assertThat(guide.allChapters()).hasSize(19);
        assertThat(page.select("main > article")).hasSize(19);
    }

    @Test
    void every_fault_has_a_place_in_the_source() {
        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.at()).isPresent());
    }

    @Test
    void what_publishing_requires_and_the_guide_lacks_is_asked_for() {
        assertThat(places("required"))
                .allMatch(place -> place.startsWith("guide.yaml:"))
                .hasSize(3);
    }

    @Test
    void a_heading_that_skips_a_level_is_found_where_it_stands() {
        List<String> skipped = new ArrayList<>();
        lines.forEach((file, text) -> {
            if (text.get(0).startsWith("# ") && text.get(2).startsWith("#### ")) {
                skipped.add(file + ":3:1");
            }
        });

        assertThat(skipped).hasSizeGreaterThan(15);
        assertThat(places("heading-order"))
                .containsAll(skipped)
                .allSatisfy(place -> assertThat(line(place)).startsWith("#"));
    }

    @Test
    void a_picture_without_alternative_is_found_where_it_stands() {
        assertThat(places("image-alt"))
                .singleElement()
                .satisfies(place -> assertThat(line(place)).contains(PICTURE));
    }

    @Test
    void the_nu_html_checker_finds_nothing_to_say_of_its_page() throws Exception {
        assertThat(NuChecker.findings(html.getBytes(StandardCharsets.UTF_8))).isEmpty();
        PageLaws.assertLinksResolve(page);
        PageLaws.assertHeadingsNeverSkip(page);
    }

    @Test
    void hardly_a_word_is_lost() {
        List<String> words = lines.values().stream()
                .flatMap(text -> Prose.wordsOfMarkdown(String.join("\n", text)).stream())
                .toList();

        assertThat(words).hasSizeGreaterThan(15_000);
        assertThat(Prose.lost(words, Set.copyOf(Prose.words(Rendered.text(guide)))))
                .hasSizeLessThan(words.size() / 100);
        assertThat(Prose.lost(words, Set.copyOf(Prose.wordsOfPage(page)))).hasSizeLessThan(words.size() / 100);
    }

    private static List<String> places(String rule) {
        return findings.stream()
                .filter(found -> found.code().toString().equals(rule))
                .map(found -> found.at().orElseThrow().toString())
                .toList();
    }

    /** The line of the source that a place, {@code file:line:column}, is in. */
    private static String line(String place) {
        String[] parts = place.split(":");
        return lines.get(parts[0]).get(Integer.parseInt(parts[1]) - 1);
    }

    private static List<Path> chapterFiles() throws IOException {
        try (Stream<Path> files = Files.list(Corpora.find("cnil-guide-rgpd/fr"))) {
            return files.filter(file -> file.getFileName().toString().matches("\\d\\d-.*\\.md"))
                    .toList();
        }
    }
}
