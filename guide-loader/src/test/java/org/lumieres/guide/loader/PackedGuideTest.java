package org.lumieres.guide.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lumieres.guide.loader.GuideOnDisk.found;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program may bring a guide in its own jar, and load it from there as from a folder. */
class PackedGuideTest {
    private static final GuideLoader LOADER =
            GuideLoader.builder().locale(Locale.ENGLISH).build();

    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void pack() throws IOException {
        jar = folder.resolve("program.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n");
            add(zip, "org/example/Main.class", "");
            add(zip, "guide/guide.yaml", "id: g\ntitle: G\nlanguage: fr\nchapters: [un.md, sous/deux.md]\n");
            add(
                    zip,
                    "guide/un.md",
                    "# Un {#un}\n\n![A](a.png) [deux](sous/deux.md) [hors](../org/example/Main.class)\n");
            add(zip, "guide/sous/deux.md", "# Deux {#deux}\n\n[un](../un.md#nulle-part)\n");
            add(zip, "guide/a.png", "PNG");
            add(zip, "bare/premier.md", "# Premier\n");
            add(zip, "one.json", "{\"id\": \"j\", \"title\": \"J\", \"language\": \"fr\", \"chapters\": []}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "/guide", "guide/", "/guide/sous/.."})
    void a_folder_in_a_jar_loads_as_one_on_a_disk(String name) throws IOException {
        try (FileSystem packed = FileSystems.newFileSystem(jar)) {
            LoadResult loaded = LOADER.load(packed.getPath(name));

            assertThat(loaded.guide().orElseThrow().volumes().get(0).chapters())
                    .extracting(chapter -> chapter.id())
                    .containsExactly("un", "deux");
            assertThat(loaded.sourceMap().line("sous/deux.md", 3)).hasValue("[un](../un.md#nulle-part)");
            assertThat(found(loaded)).singleElement().asString().startsWith("un.md:3:41: error: ");
        }
    }

    @Test
    void its_pictures_are_read_while_the_jar_is_open_and_no_longer() throws IOException {
        LoadResult loaded;
        try (FileSystem packed = FileSystems.newFileSystem(jar)) {
            loaded = LOADER.load(packed.getPath("guide"));
            assertThat(loaded.assets().read("a.png"))
                    .hasValueSatisfying(bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                            .isEqualTo("PNG"));
            assertThat(loaded.assets().read("../one.json")).isEmpty();
        }
        assertThat(loaded.guide().orElseThrow().title()).isEqualTo("G");
        assertThatThrownBy(() -> loaded.assets().read("a.png")).isInstanceOf(ClosedFileSystemException.class);
    }

    @Test
    void a_folder_without_a_guide_file_and_a_document_load_too() throws IOException {
        try (FileSystem packed = FileSystems.newFileSystem(jar)) {
            assertThat(LOADER.load(packed.getPath("bare")).guide().orElseThrow().id())
                    .isEqualTo("bare");
            assertThat(LOADER.load(packed.getPath("one.json"))
                            .guide()
                            .orElseThrow()
                            .id())
                    .isEqualTo("j");
            assertThat(LOADER.load(packed.getPath("bare/premier.md"))
                            .guide()
                            .orElseThrow()
                            .id())
                    .isEqualTo("premier");
            assertThat(found(LOADER.load(packed.getPath("nowhere")))).hasSize(1);
            assertThat(LOADER.inferGuideFile(packed.getPath("bare"))).isPresent();
        }
    }

    @Test
    void it_loads_from_the_address_that_a_class_loader_gives() throws Exception {
        try (FileSystem packed = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            Path guide = Path.of(URI.create("jar:" + jar.toUri() + "!/guide"));
            assertThat(guide.getFileSystem()).isSameAs(packed);
            assertThat(LOADER.load(guide).guide().orElseThrow().id()).isEqualTo("g");
        }
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
