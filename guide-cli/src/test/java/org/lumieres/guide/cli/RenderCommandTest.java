package org.lumieres.guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void startFromAValidGuide() {
        assertThat(Run.in(folder, "new", "guide").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"html, <!doctype html>", "text, Writing a guide", "json, '{'"})
    void one_format_goes_to_the_standard_output(String format, String start) {
        Run run = Run.in(folder, "render", "guide", "--to", format);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().strip()).startsWithIgnoringCase(start);
        assertThat(Run.in(folder, "render", "guide", "--to", format, "--output", "-"))
                .isEqualTo(run);
    }

    @Test
    void one_format_goes_to_the_file_that_is_named() {
        Run run = Run.in(folder, "render", "guide", "--to=html", "-o", "new/page.html");
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(folder.resolve("new/page.html")).content().contains("Writing a guide");
    }

    @Test
    void several_formats_go_to_a_folder_under_the_name_of_the_guide() throws IOException {
        Run run = Run.in(folder, "render", "guide", "--to=html,epub,text,json,markdown", "--output=out");
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(names(folder.resolve("out")))
                .contains("guide.html", "guide.epub", "guide.txt", "guide.json", "markdown");
        assertThat(folder.resolve("out/markdown/guide.yaml")).isRegularFile();
    }

    @Test
    void a_folder_that_is_there_takes_one_format_too() {
        assertThat(Run.in(folder, "render", "guide", "--to=text", "--output=.").code())
                .isZero();
        assertThat(Run.in(folder, "render", "guide", "--to=json", "--output=fresh/")
                        .code())
                .isZero();
        assertThat(folder.resolve("guide.txt")).isRegularFile();
        assertThat(folder.resolve("fresh/guide.json")).isRegularFile();
    }

    @Test
    void the_same_guide_is_written_over_what_was_written_before() throws IOException {
        Run.in(folder, "render", "guide", "--to=html,markdown", "--output=out");
        List<String> first = names(folder.resolve("out"));
        assertThat(Run.in(folder, "render", "guide", "--to=html,markdown", "--output=out")
                        .code())
                .isZero();
        assertThat(names(folder.resolve("out"))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html,text", "markdown"})
    void what_needs_a_folder_says_so(String formats) throws IOException {
        Files.writeString(folder.resolve("file"), "mine");
        Run printed = Run.in(folder, "render", "guide", "--to", formats);
        assertThat(printed.code()).isEqualTo(2);
        assertThat(printed.out()).isEmpty();
        assertThat(printed.err()).contains("--output DIR");
        assertThat(Run.in(folder, "render", "guide", "--to", formats, "-o", "file")
                        .code())
                .isEqualTo(2);
        assertThat(folder.resolve("file")).hasContent("mine");
    }

    @Test
    void a_guide_with_errors_is_not_written() throws IOException {
        append("\n[away](nowhere.md)\n");
        Run run = Run.in(folder, "render", "guide", "--to=html,text", "--output=out");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("error[")
                .contains("1 error")
                .endsWith("Nothing was written." + System.lineSeparator());
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void lesser_faults_are_counted_beside_the_result() throws IOException {
        append("\n:::nothing\nText.\n:::\n");
        Run run = Run.in(folder, "render", "guide", "--to=text");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Writing a guide");
        assertThat(run.err())
                .isEqualTo("1 warning: “guide validate guide” shows what is wrong." + System.lineSeparator());
    }

    @Test
    void the_sample_written_as_markdown_is_the_same_guide_without_a_fault() {
        String sample = Path.of("../examples/lumieres").toAbsolutePath().toString();
        assertThat(Run.in(folder, "render", sample, "--to=markdown", "--output=out"))
                .isEqualTo(new Run(0, "", ""));
        // What its publisher silences is no part of a guide.
        assertThat(Run.in(folder, "validate", "out/markdown").out())
                .startsWith("info[imprint-incomplete]")
                .endsWith("1 suggestion" + System.lineSeparator());
        assertThat(Run.in(folder, "render", "out/markdown", "--to=json").out())
                .isEqualTo(Run.in(folder, "render", sample, "--to=json").out());
        assertThat(folder.resolve("out/markdown/images/couverture.svg")).isRegularFile();
    }

    @Test
    void french_is_set_unless_it_is_to_stay_as_written() throws IOException {
        assertThat(Run.in(folder, "--lang=fr", "new", "guide-fr").code()).isZero();
        Path chapter = folder.resolve("guide-fr/01-commencer.md");
        Files.writeString(chapter, Files.readString(chapter) + "\nL'été : 70 % !\n");
        assertThat(Run.in(folder, "render", "guide-fr", "--to=text").out()).contains("L’été\u00A0: 70\u00A0%\u202F!");
        assertThat(Run.in(folder, "render", "guide-fr", "--to=html").out()).contains("L’été\u00A0: 70\u00A0%\u202F!");
        assertThat(Run.in(folder, "render", "guide-fr", "--to=text", "--no-typography")
                        .out())
                .contains("L'été : 70 % !");
        assertThat(Run.in(folder, "render", "guide-fr", "--to=html", "--no-typography")
                        .out())
                .contains("L'été : 70 % !");
        assertThat(Run.in(folder, "render", "guide-fr", "--to=text", "--plain-spaces")
                        .out())
                .contains("L’été : 70 % !")
                .doesNotContain("\u00A0", "\u202F");
    }

    @Test
    void text_is_as_wide_as_it_is_asked_to_be() throws IOException {
        for (int width : new int[] {40, 72, 200}) {
            assertThat(Run.in(folder, "render", "guide", "--to=text", "--width=" + width)
                            .out()
                            .lines())
                    .contains("=".repeat(width))
                    .doesNotContain("=".repeat(width + 1));
        }
        assertThat(Run.in(folder, "render", "guide", "--to=text").out())
                .isEqualTo(Run.in(folder, "render", "guide", "--to=text", "--width=72")
                        .out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"39", "201", "large", ""})
    void a_width_that_nobody_could_read_is_misuse(String width) {
        Run run = Run.in(folder, "render", "guide", "--to=text", "--width=" + width);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--width");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "markdown"})
    void what_loads_again_is_never_set(String format) throws IOException {
        append("\nL'été : 70 % !\n");
        Path page = folder.resolve("guide/guide.yaml");
        Files.writeString(page, Files.readString(page).replace("language: en", "language: fr"));
        assertThat(Run.in(folder, "render", "guide", "--to", format, "--output=out/")
                        .code())
                .isZero();
        Path out = folder.resolve("out");
        try (Stream<Path> files = Files.walk(out)) {
            assertThat(files.filter(Files::isRegularFile).map(RenderCommandTest::read))
                    .anyMatch(text -> text.contains("L'été : 70 % !"));
        }
    }

    @Test
    void a_place_that_cannot_be_written_is_named() throws IOException {
        Files.writeString(folder.resolve("file"), "mine");
        Run run = Run.in(folder, "render", "guide", "--to=text", "--output=file/guide.txt");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).startsWith("error: ").contains("file");
        assertThat(folder.resolve("file")).hasContent("mine");
    }

    private void append(String text) throws IOException {
        Path chapter = folder.resolve("guide/01-start.md");
        Files.writeString(chapter, Files.readString(chapter) + text);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.skip(1)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
