package org.lumieres.guide.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.lumieres.guide.loader.GuideOnDisk.found;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.model.Chapter;

/** A guide in a zip file is the guide in the folder that was zipped. */
class GuideArchiveTest {
    private static final GuideLoader LOADER =
            GuideLoader.builder().locale(Locale.ENGLISH).build();

    @TempDir
    Path folder;

    @Test
    void it_loads_as_its_folder_does() throws IOException {
        LoadResult zipped = load(zip(
                "guide.yaml", "id: g\ntitle: G\nlanguage: fr\nchapters: [Été 1.md, absent.md]\n",
                "Été 1.md", "# Été\n\n![A](images/a.png) [non](#nulle-part)\n",
                "images/a.png", "PNG"));

        assertThat(titles(zipped)).containsExactly("ete-1");
        assertThat(found(zipped))
                .containsExactly("guide.yaml:4:22: error: There is no file “absent.md” [missing-file]");
        assertThat(zipped.assets().read("images/a.png"))
                .hasValueSatisfying(bytes -> assertThat(bytes).asString().isEqualTo("PNG"));
        assertThat(zipped.assets().read("images/b.png")).isEmpty();
        assertThat(GuideOnDisk.place(zipped, "/volumes/0/chapters/0/body/0")).startsWith("Été 1.md 3:1");
    }

    @Test
    void the_only_folder_in_it_is_the_guides_whatever_macos_puts_beside_it() throws IOException {
        LoadResult zipped = load(zip(
                "mon-guide/", "",
                "mon-guide/2.md", "# Deux",
                "mon-guide/10.md", "# Dix",
                "__MACOSX/mon-guide/._2.md", "x",
                ".DS_Store", "x"));

        assertThat(zipped.guide().orElseThrow().id()).isEqualTo("mon-guide");
        assertThat(titles(zipped)).containsExactly("2", "10");
    }

    @Test
    void without_a_folder_of_its_own_it_goes_by_its_name() throws IOException {
        assertThat(load(zip("a.md", "# A", "b/c.md", "# C"))
                        .guide()
                        .orElseThrow()
                        .id())
                .isEqualTo("archive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "no zip at all", "PK\u0003\u0004 and then nothing that is meant by it"})
    void what_is_no_zip_file_is_told(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("guide.zip"), content, StandardCharsets.ISO_8859_1);

        assertThat(found(load(file)))
                .containsExactly("guide.zip:1:1: error: “guide.zip” is no zip file, or a damaged one [syntax]");
    }

    @Test
    void a_zip_file_that_was_cut_or_garbled_never_throws() throws IOException {
        byte[] sound = Files.readAllBytes(zip("a.md", "# A\n\n" + "mot ".repeat(200), "b.md", "# B"));
        Path file = folder.resolve("broken.zip");
        for (int at = 0; at < sound.length; at++) {
            Files.write(file, Arrays.copyOf(sound, at));
            assertThatCode(() -> load(file)).doesNotThrowAnyException();
            byte[] garbled = sound.clone();
            garbled[at] ^= (byte) 0xFF;
            Files.write(file, garbled);
            assertThatCode(() -> load(file)).doesNotThrowAnyException();
        }
    }

    @Test
    void names_that_lead_out_of_it_are_not_followed() throws IOException {
        Files.writeString(folder.resolve("secret.md"), "# Secret");

        LoadResult zipped = load(zip("a.md", "# A", "../secret.md", "# Autre secret"));

        assertThat(found(zipped)).singleElement().asString().endsWith("[syntax]");
        LoadResult named = load(zip("guide.yaml", "id: g\nchapters: [../secret.md]\n", "a.md", "# A"));
        assertThat(found(named)).anyMatch(line -> line.contains("[missing-file]"));
        assertThat(named.guide().orElseThrow().allChapters()).isEmpty();
    }

    @Test
    void a_small_file_that_unpacks_into_a_huge_one_is_not_unpacked() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (int i = 0; i < 3; i++) {
                zip.putNextEntry(new ZipEntry("b" + i + ".md"));
                write(zip, "# Titre " + i + "\n\n", 64 << 20);
            }
            zip.putNextEntry(new ZipEntry("c.md"));
            zip.write("# C".getBytes(StandardCharsets.UTF_8));
        }

        LoadResult loaded = load(bomb);

        assertThat(titles(loaded)).containsExactly("c");
        assertThat(found(loaded))
                .filteredOn(line -> line.endsWith("[too-large]"))
                .hasSize(3);
    }

    @Test
    void a_list_of_files_without_end_is_not_looked_through() throws IOException {
        Path file = folder.resolve("list.zip");
        byte[] end = new byte[22];
        end[0] = 'P';
        end[1] = 'K';
        end[2] = 5;
        end[3] = 6;
        Arrays.fill(end, 12, 16, (byte) 0x7F);
        Files.write(file, end);

        assertThat(found(load(file))).singleElement().asString().endsWith("[too-large]");
    }

    private static void write(OutputStream out, String head, int bytes) throws IOException {
        out.write(head.getBytes(StandardCharsets.UTF_8));
        byte[] words = "mot ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        for (int written = 0; written < bytes; written += words.length) {
            out.write(words, 0, Math.min(words.length, bytes - written));
        }
    }

    private Path zip(String... namesAndContents) throws IOException {
        Path file = folder.resolve("archive.zip");
        List<String> all = new ArrayList<>(List.of(namesAndContents));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < all.size(); i += 2) {
                zip.putNextEntry(new ZipEntry(all.get(i)));
                zip.write(all.get(i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static LoadResult load(Path file) throws IOException {
        return LOADER.load(file);
    }

    private static List<String> titles(LoadResult result) {
        return result.guide().orElseThrow().allChapters().stream()
                .map(Chapter::id)
                .toList();
    }
}
