package org.lumieres.guide.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change that could matter changes the checksum, and no other does. */
class InputsTest {
    @TempDir
    Path folder;

    private Path file;
    private String before;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("target"));
        Files.createDirectories(folder.resolve("sub"));
        file = Files.writeString(folder.resolve("sub/a.md"), "# A");
        before = checksum();
    }

    @Test
    void times_and_what_is_built_do_not_count() throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        Files.writeString(folder.resolve("target/b.md"), "# B");
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/HEAD"), "ref");

        assertThat(checksum()).isEqualTo(before);
    }

    @Test
    void contents_names_and_files_count() throws IOException {
        Files.writeString(file, "# B");
        String changed = checksum();
        Path moved = Files.move(file, folder.resolve("sub/b.md"));
        String named = checksum();
        Files.createSymbolicLink(folder.resolve("sub/c.md"), Path.of("b.md"));
        String linked = checksum();
        Files.delete(moved);

        assertThat(List.of(before, changed, named, linked, checksum())).doesNotHaveDuplicates();
    }

    @Test
    void what_was_asked_for_and_by_what_it_is_done_count() throws IOException {
        Path jar = Files.writeString(folder.resolve("target/plugin.jar"), "1");
        String asked = new Inputs(folder, List.of(), List.of("fr"), List.of())
                .checksum()
                .orElseThrow();
        String by = checksum(jar);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));

        assertThat(List.of(before, asked, by, checksum(jar))).doesNotHaveDuplicates();
    }

    @Test
    void a_folder_that_is_a_link_counts_by_what_is_in_it() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("target/link"), folder.resolve("sub"));
        Inputs inputs = new Inputs(link, List.of(), List.of(), List.of());
        String first = inputs.checksum().orElseThrow();
        Files.writeString(file, "# B");

        assertThat(inputs.checksum().orElseThrow()).isNotEqualTo(first);
    }

    @Test
    void an_archive_counts_whole_and_a_document_is_never_known() throws IOException {
        Path zip = Files.writeString(folder.resolve("g.zip"), "PK");
        Inputs archive = new Inputs(zip, List.of(), List.of(), List.of());
        String first = archive.checksum().orElseThrow();
        Files.writeString(zip, "PK2");

        assertThat(archive.checksum().orElseThrow()).isNotEqualTo(first);
        assertThat(new Inputs(file, List.of(), List.of(), List.of()).checksum()).isEmpty();
    }

    private String checksum(Path... program) throws IOException {
        return new Inputs(
                        folder,
                        List.of(folder.resolve("target")),
                        List.of(),
                        List.of(program).stream().map(Path::toFile).toList())
                .checksum()
                .orElseThrow();
    }
}
