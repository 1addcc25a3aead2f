package org.lumieres.guide.render.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.loader.LoadResult;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.render.examples.Elsewhere;
import org.lumieres.guide.render.examples.ExpectedFiles;
import org.lumieres.guide.render.examples.NuChecker;
import org.lumieres.guide.render.examples.PageLaws;
import org.lumieres.guide.render.examples.Prose;
import org.lumieres.guide.render.examples.Reloaded;
import org.lumieres.guide.render.examples.Rendered;
import org.lumieres.guide.validation.GuideValidator;

/**
 * The sample guide is whole, without fault, and the same in all its formats. {@code -Dguide.rewrite=true} writes its
 * JSON document anew.
 */
class SampleTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void it_could_be_published_as_it_is(String reader) {
        Locale locale = Locale.forLanguageTag(reader);
        LoadResult loaded = Lumieres.load(Lumieres.FOLDER, locale);

        assertThat(GuideValidator.builder()
                        .locale(locale)
                        .forPublication(true)
                        .build()
                        .validate(loaded)
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void it_has_a_dozen_chapters_and_more() {
        assertThat(Lumieres.guide().allChapters()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void it_shows_every_kind_of_block_and_of_inline() {
        Set<Class<?>> kinds = Lumieres.guide().walk().map(Object::getClass).collect(Collectors.toSet());

        assertThat(kinds)
                .contains(Block.class.getPermittedSubclasses())
                .contains(Inline.class.getPermittedSubclasses());
    }

    @Test
    void the_json_document_is_what_the_renderer_writes_from_the_markdown_and_loads_as_the_same_guide() {
        ExpectedFiles.assertExpected(Rendered.json(Lumieres.guide()), Lumieres.DOCUMENT);
        assertThat(Lumieres.load(Lumieres.DOCUMENT, Locale.FRENCH).guide()).contains(Lumieres.guide());
    }

    @Test
    void written_as_markdown_it_loads_as_the_same_guide() {
        assertThat(Reloaded.fromMarkdown(Lumieres.guide()).guide()).isEqualTo(Lumieres.guide());
    }

    @Test
    void it_is_the_same_on_every_machine() {
        assertThat(Elsewhere.make(Lumieres::html)).isEqualTo(Lumieres.html());
        assertThat(Elsewhere.make(Lumieres::text)).isEqualTo(Lumieres.text());
        assertThat(Elsewhere.make(() -> Rendered.json(Lumieres.guide()))).isEqualTo(Rendered.json(Lumieres.guide()));
        assertThat(Elsewhere.make(() -> Reloaded.fromMarkdown(Lumieres.guide()).guide()))
                .isEqualTo(Lumieres.guide());
    }

    @Test
    void the_nu_html_checker_finds_nothing_to_say_of_its_page() throws Exception {
        assertThat(NuChecker.findings(Lumieres.html().getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void its_links_lead_somewhere_and_its_headings_never_skip_a_level() {
        Document page = Jsoup.parse(Lumieres.html());

        assertThat(page.select("a[href^=#]")).hasSizeGreaterThan(100);
        PageLaws.assertLinksResolve(page);
        PageLaws.assertHeadingsNeverSkip(page);
    }

    @Test
    void its_page_shows_all_its_pictures() {
        assertThat(Jsoup.parse(Lumieres.html()).select("img").eachAttr("src"))
                .hasSize(5)
                .allMatch(src -> src.startsWith("data:image/svg+xml;base64,"));
    }

    @Test
    void no_word_of_a_chapter_is_lost() throws Exception {
        Set<String> inText = Set.copyOf(Prose.words(Lumieres.text()));
        Set<String> inPage = Set.copyOf(Prose.wordsOfPage(Jsoup.parse(Lumieres.html())));
        for (Path file : chapterFiles()) {
            List<String> words = Prose.wordsOfMarkdown(Files.readString(file));
            assertThat(words).as(file.toString()).hasSizeGreaterThan(300);
            assertThat(Prose.lost(words, inText)).as("text of " + file).isEmpty();
            assertThat(Prose.lost(words, inPage)).as("page of " + file).isEmpty();
        }
    }

    private static List<Path> chapterFiles() throws Exception {
        try (Stream<Path> files = Files.list(Lumieres.FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList();
        }
    }
}
