package org.lumieres.guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"en, No fault found", "fr, Aucun défaut"})
    void what_it_writes_is_valid_to_the_last_advice(String language, String verdict) {
        assertThat(Run.in(folder, "new", "start", "--lang", language).code()).isZero();
        Run check = Run.in(folder, "validate", "start", "--fail-on=info", "--lang", language);
        assertThat(check.out()).isEqualTo(verdict + System.lineSeparator());
        assertThat(check.code()).isZero();
    }

    @Test
    void it_says_where_the_guide_is_and_what_to_do_next() {
        Run run = Run.in(folder, "new", "start");
        assertThat(run.out()).contains("guide validate start");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'Nos réseaux', nos-reseaux", "日本, guide"})
    void the_guide_is_named_after_its_folder(String name, String id) throws IOException {
        assertThat(Run.in(folder, "new", name).code()).isZero();
        assertThat(Files.readString(folder.resolve(name).resolve("guide.yaml"))).contains("\nid: " + id + "\n");
        assertThat(Run.in(folder, "validate", name, "--fail-on=info").code()).isZero();
    }

    @Test
    void it_fills_a_folder_that_is_empty() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        assertThat(Run.in(folder, "new", "empty").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "full/file"})
    void it_touches_nothing_that_is_there(String directory) throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("full")).resolve("file"), "mine");
        Run run = Run.in(folder, "new", directory);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: " + Path.of(directory) + " is not an empty folder");
        assertThat(folder.resolve("full")).isDirectoryContaining("glob:**/file");
        assertThat(folder.resolve("full/file")).hasContent("mine");
    }
}
