package org.lumieres.guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code guide new --from DIR}: pages that are there become a guide by one file. */
class AdoptionTest {
    @TempDir
    Path folder;

    @BeforeEach
    void pages() throws IOException {
        Files.createDirectory(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/mkdocs.yml"), "site_name: Nos pages\nnav: [b.md, a.md]\n");
        Files.createDirectory(folder.resolve("pages/docs"));
        Files.writeString(folder.resolve("pages/docs/a.md"), "# A\n\nUn texte.\n");
        Files.writeString(folder.resolve("pages/docs/b.md"), "# B\n\nUn texte.\n");
    }

    @Test
    void the_file_is_written_and_printed() throws IOException {
        Run run = Run.in(folder, "new", "--from", "pages");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(Files.readString(folder.resolve("pages/guide.yaml")))
                .contains("id: pages\ntitle: Nos pages\n", "chapters:\n  - docs/b.md\n  - docs/a.md\n", "# licence:");
        assertThat(run.err()).contains(Path.of("pages", "guide.yaml").toString(), "guide validate pages");
    }

    @Test
    void no_comment_in_it_keeps_the_guide_from_loading_without_a_warning_but_of_what_is_still_to_be_said()
            throws IOException {
        assertThat(Run.in(folder, "new", "--from", "pages").code()).isZero();

        Run check = Run.in(folder, "validate", "pages");

        assertThat(check.code()).isZero();
        assertThat(check.out().lines().filter(line -> line.startsWith("warning") || line.startsWith("error")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("warning[required]"));
    }

    @Test
    void what_it_asks_for_is_enough_once_it_is_filled_in() throws IOException {
        assertThat(Run.in(folder, "new", "--from", "pages").code()).isZero();
        Path file = folder.resolve("pages/guide.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceAll(
                                "(?m)^# (?=(?:summary|publisher|edition|contributors|audiences|licence|  - ):?)", "")
                        .replace("language: und", "language: fr")
                        .replace("# contributors", "contributors")
                        .replace("#   - {", "  - {")
                        .replace("https://…", "https://example.org/"));

        assertThat(Run.in(folder, "validate", "pages", "--fail-on=warning").out())
                .doesNotContain("[required]")
                .doesNotContain("error");
    }

    @Test
    void what_the_outline_names_and_nobody_can_read_is_told_for_the_last_time() throws IOException {
        Files.writeString(
                folder.resolve("pages/mkdocs.yml"),
                "site_name: Nos pages\nnav: [b.md, perdue.md, {Ailleurs: \"https://musee.example\"}]\n");
        Run run = Run.in(folder, "new", "--from", "pages");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("Left out of it", "perdue.md", "https://musee.example");
    }

    @Test
    void a_guide_file_that_is_there_is_left_as_it_is() throws IOException {
        Files.writeString(folder.resolve("pages/guide.yml"), "mine");

        Run run = Run.in(folder, "new", "--from", "pages");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: pages has a guide file already");
        assertThat(folder.resolve("pages/guide.yaml")).doesNotExist();
        assertThat(folder.resolve("pages/guide.yml")).hasContent("mine");
    }

    @ParameterizedTest
    @CsvSource({"nowhere, 3", "pages/mkdocs.yml, 2", "empty, 2"})
    void it_needs_a_folder_with_pages(String source, int code) throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        assertThat(Run.in(folder, "new", "--from", source).code()).isEqualTo(code);
    }

    @Test
    void it_is_one_or_the_other() {
        assertThat(Run.in(folder, "new", "start", "--from", "pages").code()).isEqualTo(2);
        assertThat(Run.in(folder, "new").code()).isEqualTo(2);
        assertThat(folder.resolve("start")).doesNotExist();
    }
}
