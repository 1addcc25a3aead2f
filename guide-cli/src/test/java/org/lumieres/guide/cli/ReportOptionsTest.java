package org.lumieres.guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which reports are written, and where. */
class ReportOptionsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void startFromAGuideWithAFault() throws IOException {
        assertThat(Run.in(folder, "new", "guide").code()).isZero();
        Path chapter = folder.resolve("guide/01-start.md");
        Files.writeString(chapter, Files.readString(chapter) + "\n[away](nowhere.md)\n\n:::nothing\nText.\n:::\n");
    }

    @ParameterizedTest
    @CsvSource({
        "text, 'error['",
        "JSON, '{\n  \"version\": 1'",
        "sarif, '{\n  \"version\": \"2.1.0\"'",
        "junit, '<?xml'",
        "github, '::error file=guide/01-start.md,line='",
        "checkstyle, '<?xml'",
        "sarif=-, '{\n  \"version\": \"2.1.0\"'"
    })
    void a_report_without_a_file_is_the_result(String report, String start) {
        Run run = Run.in(folder, "validate", "guide", "--report", report);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith(start).doesNotContain(folder.toString());
        assertThat(run.err()).isEmpty();
    }

    @Test
    void files_are_written_beside_the_text_in_folders_that_are_made() {
        Run run = Run.in(
                folder,
                Map.of(),
                true,
                "validate",
                "guide",
                "--report=sarif=build/reports/guide.sarif",
                "--report=text=build/guide.txt");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("\u001b[", "guide/01-start.md:");
        assertThat(folder.resolve("build/reports/guide.sarif")).content().contains("\"2.1.0\"");
        assertThat(folder.resolve("build/guide.txt"))
                .content()
                .startsWith("error[")
                .doesNotContain("\u001b");
        assertThat(folder.resolve("build")).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void what_another_program_reads_is_not_mixed_with_text() {
        Run run = Run.in(folder, "validate", "guide", "--report=junit=a.xml", "--report=github");
        assertThat(run.out().lines()).allMatch(line -> line.startsWith("::"));
        assertThat(folder.resolve("a.xml")).content().startsWith("<?xml");
    }

    @Test
    void the_same_guide_gives_the_same_bytes_from_wherever_it_is_named() throws IOException {
        Run.in(folder, "validate", "guide", "--report=sarif=a");
        Run.in(folder, "validate", folder.toRealPath().resolve("guide").toString(), "--report=sarif=b");
        Run.in(folder, "validate", "guide/guide.yaml", "--report=sarif=c");
        assertThat(folder.resolve("b")).hasSameBinaryContentAs(folder.resolve("a"));
        assertThat(folder.resolve("c")).hasSameBinaryContentAs(folder.resolve("a"));
    }

    @Test
    void a_file_that_cannot_be_written_leaves_none_behind() throws IOException {
        Files.createDirectory(folder.resolve("taken"));
        Run run = Run.in(folder, "validate", "guide", "--report=json=a.json", "--report=sarif=guide/guide.yaml/x");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).startsWith("error[");
        assertThat(run.err()).startsWith("error: ").contains("guide.yaml");
        assertThat(folder.resolve("a.json")).doesNotExist();
        assertThat(Run.in(folder, "validate", "guide", "--report=json=taken").code())
                .isEqualTo(3);
    }

    @Test
    void a_folder_that_is_no_guide_fails_in_every_format() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        Run run = Run.in(folder, "validate", "empty", "--report=github");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("::error title=empty-guide::empty: ");
    }

    @Test
    void what_is_shown_and_what_fails_are_two_things() {
        Run run = Run.in(folder, "validate", "guide", "--show=error");
        assertThat(run.out()).doesNotContain("warning[").endsWith("1 error, 1 warning (1 not shown)\n");
        assertThat(run.code()).isEqualTo(1);
        assertThat(Run.in(folder, "validate", "guide", "--show=error", "--fail-on=warning")
                        .out())
                .contains("warning[");
        assertThat(Run.in(folder, "validate", "guide", "--show=info", "--fail-on=never")
                        .code())
                .isZero();
    }
}
