package org.lumieres.guide.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page of the book is what its place asks for: its head, its side, or nothing at all. */
class PagesTest {
    /** More than half a page, and less than one. */
    private static final String TEXT = ("Un mot de plus sur la page. ".repeat(30) + "\n\n").repeat(3);

    @TempDir
    Path folder;

    @Test
    void the_head_on_the_right_names_the_chapter_that_the_page_is_of() throws IOException {
        List<PrintedPage> pages = printed("""
                volumes:
                  - {id: un, title: Premier volume, chapters: [court.md, long.md, autre.md]}
                  - {id: b, title: Volume à venir, status: planned}
                  - {id: c, title: Un autre, status: planned}
                annexes: [annexe.md, seconde.md]
                glossary: [{id: mot, label: mot, definition: Ce qui suit.}]
                references: [{id: livre, title: Un ouvrage}]
                contributors: [{name: Ada, roles: [author]}]
                """, "court", "long", "autre", "annexe", "seconde");

        Set<String> titles = Set.of(
                "Sommaire",
                "Chapitre court",
                "Chapitre long",
                "Chapitre autre",
                "Volume à venir",
                "Annexes",
                "Chapitre annexe",
                "Chapitre seconde",
                "Glossaire",
                "Bibliographie",
                "Crédits");
        String before = "";
        int named = 0;
        for (PrintedPage page : pages) {
            List<String> here = page.lines().stream().filter(titles::contains).toList();
            if (page.isRight() && !page.head().isEmpty()) {
                assertThat(page.head()).as("page %d", page.number()).isEqualTo(here.isEmpty() ? before : here.get(0));
                named++;
            }
            before = here.isEmpty() ? before : here.get(here.size() - 1);
        }
        assertThat(named).isGreaterThan(4);
    }

    @Test
    void a_guide_without_credits_has_no_page_of_them() throws IOException {
        assertThat(printed("chapters: [a.md, b.md]\n", "a", "b"))
                .noneMatch(page -> (page.head() + page.body()).contains("Crédits"));
    }

    /** With credits, without them, and with one page more before them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "chapters: [a.md, b.md]",
                "chapters: [a.md, b.md, c.md]",
                "chapters: [a.md, b.md]\ncontributors: [{name: Ada, roles: [author]}]",
                "chapters: [a.md, b.md, c.md]\ncontributors: [{name: Ada, roles: [author]}]"
            })
    void the_back_is_the_last_page_and_on_the_left(String guide) throws IOException {
        List<PrintedPage> pages = printed(guide + "\nsummary: Ce que dit le guide.\n", "a", "b", "c");

        PrintedPage last = pages.get(pages.size() - 1);
        assertThat(last.isRight()).isFalse();
        assertThat(last.body()).contains("Livre", "Ce que dit le guide.");
        assertThat(pages.get(pages.size() - 2).body()).doesNotContain("Ce que dit le guide.");
    }

    @Test
    void a_page_that_only_lets_a_volume_begin_on_the_right_is_white() throws IOException {
        List<PrintedPage> pages = printed("""
                summary: Ce que dit le guide.
                volumes:
                  - {id: un, title: Premier volume, chapters: [a.md]}
                  - {id: deux, title: Second volume, chapters: [b.md, c.md]}
                """, "a", "b", "c");

        assertThat(pages.stream().filter(page -> page.body().isEmpty()))
                .isNotEmpty()
                .allMatch(PrintedPage::isBlank);
        assertThat(pages.stream().filter(page -> page.lines().contains("Second volume")))
                .anyMatch(page -> page.isRight() && page.foot().isEmpty());
    }

    @Test
    void a_guide_that_says_little_of_itself_is_a_cover_and_its_text() throws IOException {
        List<PrintedPage> pages = printed("chapters: [a.md]\n", "a");

        assertThat(pages).hasSize(2);
        assertThat(pages.get(1).body()).startsWith("Chapitre a").doesNotContain("Chapitre 1");
    }

    @Test
    void what_a_guide_says_of_itself_stands_behind_the_cover_and_on_the_back() throws IOException {
        List<PrintedPage> pages = printed("summary: Ce que dit le guide.\nchapters: [a.md]\n", "a");

        assertThat(pages).hasSize(4);
        assertThat(pages.get(1).body()).contains("Ce que dit le guide.");
        assertThat(pages.get(3).body()).contains("Ce que dit le guide.");
    }

    private List<PrintedPage> printed(String guide, String... chapters) throws IOException {
        Files.writeString(folder.resolve("guide.yaml"), "id: livre\ntitle: Livre\nlanguage: fr\n" + guide);
        for (String chapter : chapters) {
            Files.writeString(
                    folder.resolve(chapter + ".md"),
                    "# Chapitre " + chapter + "\n\n" + (chapter.equals("long") ? TEXT.repeat(3) : TEXT));
        }
        return PrintedPage.all(Guides.print(Guides.load(folder)));
    }
}
