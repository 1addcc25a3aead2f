package org.lumieres.guide.loader.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.loader.GuideLoader;
import org.lumieres.guide.loader.LoadResult;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Property;

/** Front matter that was written for other tools. */
class ForeignFrontMatterTest {
    private static final ModelPath CHAPTER =
            ModelPath.ROOT.property("volumes").element(0).property("chapters").element(0);

    @TempDir
    Path folder;

    @Test
    void lists_that_have_several_names_are_one() throws IOException {
        LoadResult loaded = load("""
                tags: [alerte, "astreinte"]
                categories: alerte, crise
                keywords: veille
                slug: /alertes/
                aliases: [/vieille-adresse/]
                """, "Du texte.\n");

        assertThat(chapter(loaded).keywords()).containsExactlyInAnyOrder("alerte", "astreinte", "crise", "veille");
        assertThat(chapter(loaded).aliases()).containsExactlyInAnyOrder("/alertes/", "/vieille-adresse/");
        assertThat(chapter(loaded).metadata()).isEmpty();
    }

    @Test
    void says_what_the_model_knows_under_other_names() throws IOException {
        Chapter chapter = chapter(load("""
                title: Gérer les alertes
                description: Prévenir à temps.
                lang: fr_FR
                date: 26/11/2014
                lastmod: 2015-01-02T10:00:00Z
                tags: [alerte, astreinte]
                author: Camille, Dominique
                last_reviewed_on: 2026-08-19
                review_in: 6 months
                expirydate: 2 January 2027
                permalink: /alertes/
                draft: true
                """, "Du texte.\n"));

        assertThat(chapter.title()).containsExactly(new Inline.Text("Gérer les alertes"));
        assertThat(chapter.summary()).isEqualTo("Prévenir à temps.");
        assertThat(chapter.language()).isEqualTo("fr-FR");
        assertThat(chapter.issued()).isEqualTo(LocalDate.of(2014, 11, 26));
        assertThat(chapter.modified()).isEqualTo(LocalDate.of(2015, 1, 2));
        assertThat(chapter.keywords()).containsExactly("alerte", "astreinte");
        assertThat(chapter.authors()).containsExactly("Camille", "Dominique");
        assertThat(chapter.reviewed()).isEqualTo(LocalDate.of(2026, 8, 19));
        assertThat(chapter.reviewEvery()).isEqualTo("P6M");
        assertThat(chapter.reviewDue()).contains(LocalDate.of(2027, 2, 19));
        assertThat(chapter.expires()).isEqualTo(LocalDate.of(2027, 1, 2));
        assertThat(chapter.aliases()).containsExactly("/alertes/");
        assertThat(chapter.draft()).isTrue();
        assertThat(chapter.metadata()).isEmpty();
    }

    @Test
    void takes_people_and_dates_that_are_objects() throws IOException {
        Chapter chapter = chapter(load("""
                authors:
                  - {name: Camille, url: https://example.org}
                  - Dominique
                last_update: {date: 2015-01-02, author: Camille}
                """, "# Un\n"));

        assertThat(chapter.authors()).containsExactly("Camille", "Dominique");
        assertThat(chapter.modified()).isEqualTo(LocalDate.of(2015, 1, 2));
    }

    @Test
    void keeps_what_the_model_has_no_place_for_and_tells_it_once() throws IOException {
        LoadResult loaded = load("""
                layout: page
                sidebar: false
                hero: {image: a.png, size: 3}
                weight: 10
                date: un jour
                """, "# Un\n");

        assertThat(chapter(loaded).metadata())
                .containsExactly(
                        new Property("date", "un jour"),
                        new Property("hero", "{\"image\":\"a.png\",\"size\":\"3\"}"),
                        new Property("layout", "page"),
                        new Property("sidebar", "false"),
                        new Property("weight", "10"));
        assertThat(ofFile(loaded))
                .containsExactly(
                        "un.md:2:1: info: No field of a chapter is called like this and can hold what is written, so it is kept as metadata: date, hero, layout, sidebar [unknown-property]");
    }

    @Test
    void tells_a_slip_of_the_pen_apart_and_keeps_it_too() throws IOException {
        LoadResult loaded = load("summry: Un résumé.\n", "# Un\n");

        assertThat(chapter(loaded).metadata()).containsExactly(new Property("summry", "Un résumé."));
        assertThat(ofFile(loaded))
                .containsExactly("un.md:2:1: warning: The field `summry` means nothing here [unknown-property]");
    }

    @Test
    void counts_for_its_own_name_first() throws IOException {
        Chapter chapter = chapter(load("summary: Le nôtre.\ndescription: L’autre.\n", "# Un\n"));

        assertThat(chapter.summary()).isEqualTo("Le nôtre.");
        assertThat(chapter.metadata()).containsExactly(new Property("description", "L’autre."));
    }

    @Test
    void knows_its_places() throws IOException {
        LoadResult loaded = load("lang: xx_yy_zz\ntags: [a, ' ']\n", "# Un\n");

        assertThat(loaded.sourceMap().find(CHAPTER.property("language")))
                .map(SourceRange::start)
                .hasToString("Optional[2:7]");
        assertThat(loaded.sourceMap().find(CHAPTER.property("keywords").element(0)))
                .map(SourceRange::start)
                .hasToString("Optional[3:8]");
    }

    @Test
    void its_title_counts_and_a_heading_that_says_otherwise_stays_as_text() throws IOException {
        LoadResult loaded = load("title: Le titre\n", "Avant.\n\n# Un *autre*\n\nDu texte.\n");

        assertThat(chapter(loaded).title()).containsExactly(new Inline.Text("Le titre"));
        assertThat(chapter(loaded).body())
                .containsExactly(
                        Paragraph.of("Avant."),
                        new Paragraph(List.of(new Inline.Strong(List.of(
                                new Inline.Text("Un "), new Inline.Emphasis(List.of(new Inline.Text("autre"))))))),
                        Paragraph.of("Du texte."));
        assertThat(loaded.sourceMap().find(CHAPTER.property("body").element(2)))
                .map(SourceRange::start)
                .hasToString("Optional[8:1]");
        assertThat(ofFile(loaded))
                .containsExactly(
                        "un.md:2:8: warning: The front matter’s title counts; the heading “Un autre” becomes a line of the text [duplicate-key]");
    }

    @Test
    void its_title_stands_for_a_heading_that_says_the_same_or_asks_a_template_for_it() throws IOException {
        assertThat(chapter(load("title: Le titre\n", "# Le *titre*\n\nDu texte.\n"))
                        .body())
                .containsExactly(Paragraph.of("Du texte."));
        assertThat(chapter(load("title: Le titre\n", "# {{ page.title }}\n\nDu texte.\n"))
                        .body())
                .containsExactly(Paragraph.of("Du texte."));
    }

    private static Chapter chapter(LoadResult loaded) {
        return loaded.guide().orElseThrow().volumes().get(0).chapters().get(0);
    }

    private static List<String> ofFile(LoadResult loaded) {
        return loaded.diagnostics().stream()
                .map(Diagnostic::toString)
                .filter(found -> found.startsWith("un.md"))
                .toList();
    }

    private LoadResult load(String frontMatter, String text) throws IOException {
        Files.writeString(folder.resolve("guide.yaml"), "id: g\ntitle: G\nlanguage: fr\nchapters: [un.md]\n");
        Files.writeString(folder.resolve("un.md"), "---\n" + frontMatter + "---\n" + text);
        return GuideLoader.builder().locale(Locale.ENGLISH).build().load(folder);
    }
}
