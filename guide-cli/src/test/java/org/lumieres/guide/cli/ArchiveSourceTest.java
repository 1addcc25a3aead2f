package org.lumieres.guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guide may be named by a zip file wherever its folder may be. */
class ArchiveSourceTest {
    @TempDir
    Path folder;

    @Test
    void faults_are_told_where_they_are_in_it() throws IOException {
        zip(
                "guide.yaml",
                "id: g\ntitle: G\nlanguage: fr\nchapters: [a.md]\n",
                "a.md",
                "# A\n\n[b](b.md)\n",
                "c.md",
                "# C");

        Run run = Run.in(folder, "validate", "guide.zip");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("error[missing-file] " + Path.of("guide.zip", "a.md") + ":3:")
                .contains("[b](b.md)")
                .contains("warning[orphan-file] " + Path.of("guide.zip", "c.md") + ":1:1");
    }

    @Test
    void it_is_rendered_with_its_pictures() throws IOException {
        zip(
                "guide.yaml",
                "id: g\ntitle: G\nlanguage: fr\nchapters: [a.md]\n",
                "a.md",
                "# A\n\n![Un b](b.svg)\n",
                "b.svg",
                "<svg/>");

        assertThat(Run.in(folder, "render", "guide.zip", "--to", "markdown", "-o", "out")
                        .code())
                .isZero();
        assertThat(folder.resolve("out")).isDirectoryRecursivelyContaining("glob:**/b.svg");
    }

    @Test
    void what_is_no_zip_file_is_told_of_the_file() throws IOException {
        Files.writeString(folder.resolve("guide.zip"), "not one");

        Run run = Run.in(folder, "validate", "guide.zip");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("error[syntax] guide.zip ");
    }

    private void zip(String... namesAndContents) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("guide.zip")))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
