package org.lumieres.guide.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.diagnostic.SourceRange;

/** How the files of a guide are named to those who read a report. */
class GuideFilesTest {
    private static final SourceRange PLACE = SourceRange.startOf("a.md");

    @TempDir
    private Path around;

    private Path directory;

    @BeforeEach
    void writeGuides() throws IOException {
        directory = around.resolve("here");
        Files.createDirectories(around.resolve("guide"));
        Files.createDirectories(directory.resolve("docs/guide"));
        Files.writeString(directory.resolve("docs/guide/guide.yaml"), "id: g\n");
        Files.writeString(directory.resolve("docs/guide/empty.md"), "");
    }

    @Test
    void files_are_named_from_the_folder_that_the_reader_is_in() {
        assertThat(place("docs/guide", PLACE)).isEqualTo("docs/guide/a.md:1:1");
        assertThat(place("./docs//guide/", PLACE)).isEqualTo("docs/guide/a.md:1:1");
        assertThat(place("docs/guide/guide.yaml", PLACE)).isEqualTo("docs/guide/a.md:1:1");
        assertThat(place(".", PLACE)).isEqualTo("a.md:1:1");
        assertThat(place("../guide", PLACE)).isEqualTo("../guide/a.md:1:1");
    }

    @Test
    void a_long_path_into_that_folder_is_made_short() {
        assertThat(place(directory.resolve("docs/guide").toString(), PLACE)).isEqualTo("docs/guide/a.md:1:1");
    }

    @Test
    void a_path_to_elsewhere_stays() {
        assertThat(place("/elsewhere/guide.md", PLACE)).isEqualTo("/elsewhere/a.md:1:1");
    }

    @Test
    void a_file_of_an_archive_is_named_as_if_it_were_a_folder() {
        assertThat(place("docs/guide.zip", PLACE)).isEqualTo("docs/guide.zip/a.md:1:1");
        assertThat(place("docs/guide.zip", SourceRange.startOf("guide.zip"))).isEqualTo("docs/guide.zip");
    }

    @Test
    void what_is_in_no_file_is_about_the_guide() {
        assertThat(place("docs/guide", SourceRange.startOf("guide"))).isEqualTo("docs/guide");
        assertThat(place(".", SourceRange.startOf("guide"))).isEqualTo(".");
        assertThat(place("docs/guide", SourceRange.startOf("a\u0000b"))).isEqualTo("docs/guide");
    }

    @Test
    void an_empty_file_is_a_file() {
        assertThat(place("docs/guide", SourceRange.startOf("empty.md"))).isEqualTo("docs/guide/empty.md:1:1");
    }

    private String place(String guide, SourceRange at) {
        return new GuideFiles(Path.of(guide), directory, Samples.lines(Map.of("a.md", List.of("# A"))))
                .place(at)
                .toString();
    }
}
