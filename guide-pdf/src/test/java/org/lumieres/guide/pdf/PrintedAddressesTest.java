package org.lumieres.guide.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who holds the book on paper knows where its links lead. */
class PrintedAddressesTest {
    @TempDir
    Path folder;

    @Test
    void a_chapter_ends_with_the_addresses_of_its_links() throws IOException {
        assertThat(printed("""
                # Un

                Lire [le référentiel](https://example.org/rgaa), puis [le même](https://example.org/rgaa)
                et [la loi](https://example.org/loi "Le titre").
                """))
                .contains("Adresses des liens")
                .containsOnlyOnce("le référentiel – https://example.org/rgaa")
                .containsOnlyOnce("la loi – https://example.org/loi")
                .doesNotContain("le même –");
    }

    @Test
    void an_address_that_stands_in_the_text_is_not_said_again() throws IOException {
        assertThat(
                        printed(
                                "# Un\n\nVoir <https://example.org/rgaa>, [la suite](#suite) et <a@example.org>.\n\n## Suite\n"))
                .doesNotContain("Adresses des liens");
    }

    @Test
    void a_work_says_where_it_is_read() throws IOException {
        Files.writeString(folder.resolve("guide.yaml"), """
                id: essai
                title: Essai
                language: fr
                chapters: [a.md]
                references: [{id: livre, title: Un ouvrage, url: "https://example.org/livre"}]
                """);
        Files.writeString(folder.resolve("a.md"), "# Un\n");

        assertThat(TaggedPdf.read(Guides.print(Guides.load(folder)))
                        .root()
                        .text()
                        .replaceAll("\\s+", " "))
                .contains("Un ouvrage , https://example.org/livre");
    }

    private String printed(String markdown) throws IOException {
        Files.writeString(folder.resolve("guide.yaml"), "id: essai\ntitle: Essai\nlanguage: fr\nchapters: [a.md]\n");
        Files.writeString(folder.resolve("a.md"), markdown);
        return TaggedPdf.read(Guides.print(Guides.load(folder))).root().text().replaceAll("\\s+", " ");
    }
}
