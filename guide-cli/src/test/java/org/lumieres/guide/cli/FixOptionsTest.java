package org.lumieres.guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixOptionsTest {
    private static final String FAULTY = "\nDes oeufs,\r\nune oeuvre, etc...\n\n[away](nowhere.md)";
    private static final String MENDED = "\nDes œufs,\r\nune œuvre, etc.\n\n[away](nowhere.md)\r\n";

    @TempDir
    private Path folder;

    private Path chapter;
    private String sound;

    @BeforeEach
    void startFromAFaultyGuide() throws IOException {
        Run.in(folder, "new", "guide", "--lang=fr");
        chapter = folder.resolve("guide/01-commencer.md");
        sound = Files.readString(chapter);
        Files.writeString(chapter, sound + FAULTY);
    }

    @Test
    void what_can_be_mended_is_and_the_rest_is_told() throws IOException {
        Run run = Run.in(folder, "validate", "guide", "--fix");
        assertThat(chapter).content().isEqualTo(sound + MENDED);
        assertThat(run.err()).isEqualTo(String.format("4 faults mended in 1 file%n"));
        assertThat(run.out()).contains("error[missing-file]").doesNotContain("ligature");
        assertThat(run.code()).isEqualTo(ExitCode.FAULTY_CONTENT);
    }

    @Test
    void there_is_nothing_to_mend_the_second_time() throws IOException {
        Run.in(folder, "validate", "guide", "--fix");
        Run run = Run.in(folder, "validate", "guide", "--fix", "--lang=fr");
        assertThat(run.err()).isEqualTo(String.format("Rien à corriger%n"));
        assertThat(chapter).content().isEqualTo(sound + MENDED);
    }

    @Test
    void a_dry_run_shows_the_difference_and_changes_nothing() throws IOException {
        Run run = Run.in(folder, "validate", "guide", "--fix", "--dry-run");
        assertThat(chapter).content().isEqualTo(sound + FAULTY);
        assertThat(run.out())
                .startsWith("--- a/01-commencer.md\n+++ b/01-commencer.md\n@@ ")
                .endsWith("""
                        -Des oeufs,\r
                        -une oeuvre, etc...
                        +Des œufs,\r
                        +une œuvre, etc.
                        \040
                        -[away](nowhere.md)
                        \\ No newline at end of file
                        +[away](nowhere.md)\r
                        """);
        assertThat(run.err()).isEqualTo(String.format("4 faults can be mended in 1 file%n"));
        assertThat(run.code()).isEqualTo(ExitCode.FAULTY_CONTENT);
    }

    @Test
    void patch_does_what_the_difference_says() throws Exception {
        Path patch = folder.resolve("guide.patch");
        Files.writeString(
                patch, Run.in(folder, "validate", "guide", "--fix", "--dry-run").out());
        Process git = new ProcessBuilder("git", "apply", "--whitespace=nowarn", "../guide.patch")
                .directory(folder.resolve("guide").toFile())
                .inheritIO()
                .start();
        assertThat(git.waitFor()).isZero();
        assertThat(chapter).content().isEqualTo(sound + MENDED);
    }

    @Test
    void a_zip_is_refused() throws IOException {
        Path zip = folder.resolve("guide.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("01.md"));
            entries.write("# Un\n\nDes oeufs.\n".getBytes(StandardCharsets.UTF_8));
        }
        byte[] before = Files.readAllBytes(zip);
        Run run = Run.in(folder, "validate", "guide.zip", "--fix");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("zip");
        assertThat(run.out()).isEmpty();
        assertThat(zip).hasBinaryContent(before);
    }

    @Test
    void what_is_left_alone_is_told() throws IOException {
        Files.write(chapter, (sound + FAULTY).getBytes(StandardCharsets.ISO_8859_1));
        Run run = Run.in(folder, Map.of(), false, "validate", "guide", "--fix");
        assertThat(run.err())
                .contains("01-commencer.md: not touched, as it is not written in UTF-8", "Nothing to mend");
    }

    @ParameterizedTest
    @CsvSource({
        "--dry-run, --fix",
        "--fix --dry-run --report json, --report",
        "--fix --dry-run --write-baseline b, --write-baseline"
    })
    void options_that_make_no_sense_are_refused(String options, String named) {
        Run run = Run.in(folder, ("validate guide " + options).split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(named);
        assertThat(run.out()).isEmpty();
    }
}
