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

class ValidateCommandTest {

    @TempDir
    Path folder;

    private Path chapter;

    @BeforeEach
    void startFromAValidGuide() throws IOException {
        assertThat(Run.in(folder, "new", "guide").code()).isZero();
        chapter = folder.resolve("guide/01-start.md");
    }

    @Test
    void a_valid_guide_is_told_so() {
        Run run = Run.in(folder, "validate", "guide");
        assertThat(run).isEqualTo(new Run(0, "No fault found\n", ""));
    }

    @Test
    void findings_are_the_result() throws IOException {
        append("\n[away](nowhere.md)\n");
        Run run = Run.in(folder, "validate", "guide");
        long line = Files.readAllLines(chapter).size();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("error[")
                .contains("guide/01-start.md:" + line + ":")
                .contains(line + " | [away](nowhere.md)")
                .contains("^^^")
                .endsWith("1 error\n");
    }

    @ParameterizedTest
    @CsvSource({"error, 0", "warning, 1", "info, 1", "never, 0"})
    void a_warning_fails_when_warnings_are_to_fail(String threshold, int code) throws IOException {
        append("\n:::nothing\nText.\n:::\n");
        Run run = Run.in(folder, "validate", "guide", "--fail-on", threshold);
        assertThat(run.out()).startsWith("warning[").endsWith("1 warning\n");
        assertThat(run.code()).isEqualTo(code);
    }

    @Test
    void errors_never_fail_when_nothing_is_to_fail() throws IOException {
        append("\n[away](nowhere.md)\n");
        assertThat(Run.in(folder, "validate", "guide", "--fail-on=never").code())
                .isZero();
    }

    @Test
    void messages_speak_the_language_asked_for() throws IOException {
        append("\n:::nothing\nText.\n:::\n");
        assertThat(Run.in(folder, "validate", "guide", "--lang=fr").out())
                .startsWith("avertissement[")
                .endsWith("1 avertissement\n");
    }

    @Test
    void places_are_relative_to_where_the_reader_is() throws IOException {
        append("\n[away](nowhere.md)\n");
        assertThat(Run.in(folder.resolve("guide"), "validate", ".").out()).contains(" 01-start.md:");
        assertThat(Run.in(folder.resolve("guide"), "validate", "guide.yaml").out())
                .contains(" 01-start.md:");
        assertThat(Run.in(folder, "validate", "./guide/guide.yaml").out()).contains(" " + "guide/01-start.md:");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'error: away: no such file or folder'",
        "fr, 'erreur : away : ce fichier ou ce dossier n’existe pas'"
    })
    void a_source_that_is_not_there_is_no_fault_of_a_guide(String language, String message) {
        Run run = Run.in(folder, "validate", "away", "--lang", language);
        assertThat(run).isEqualTo(new Run(3, "", message + System.lineSeparator()));
    }

    @Test
    void a_mistyped_source_is_answered_with_the_one_that_is_near() {
        assertThat(Run.in(folder, "validate", "giude").err())
                .isEqualTo("error: giude: no such file or folder. Did you mean “guide”?" + System.lineSeparator());
    }

    private void append(String text) throws IOException {
        Files.writeString(chapter, Files.readString(chapter) + text);
    }

    @Test
    void an_edition_before_that_cannot_be_read_is_told() throws IOException {
        Run.in(folder, "new", "guide");
        Files.writeString(folder.resolve("avant.json"), "{");
        Run run = Run.in(folder, "validate", "guide", "--previous", "avant.json");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("[syntax]", "avant.json: this is no earlier edition that can be read");
    }

    @Test
    void a_file_that_is_no_baseline_is_refused() throws IOException {
        Run.in(folder, "new", "guide");
        Run run = Run.in(folder, "validate", "guide", "--baseline", "guide/guide.yaml");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("guide/guide.yaml: this is no file of known faults");
    }
}
