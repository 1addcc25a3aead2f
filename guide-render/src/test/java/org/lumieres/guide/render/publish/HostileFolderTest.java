package org.lumieres.guide.render.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.examples.SampleGuide;

/** What stands in a publication's way, and what tries to lead it out of its folder. */
class HostileFolderTest {
    private static final Guide GUIDE = SampleGuide.whole();
    private static final Set<Format> SITE = Set.of(Format.SITE);

    @TempDir
    Path disk;

    private final List<String> ignored = new CopyOnWriteArrayList<>();
    private Path folder;

    @BeforeEach
    void choose() throws IOException {
        disk = disk.toRealPath();
        folder = disk.resolve("public");
    }

    private void publish(Map<String, String> pages) throws IOException {
        Publisher.builder()
                .renderer(Written.site(pages))
                .listener(new PublishListener() {
                    @Override
                    public void completed(int files) {
                        assertThat(files).isPositive();
                    }

                    @Override
                    public void ignored(Path manifest, InvalidManifestException fault) {
                        ignored.add(disk.relativize(manifest) + ": " + fault.getMessage());
                    }
                })
                .build()
                .publish(GUIDE, SITE, folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x",
                "a/../../x",
                "..",
                ".",
                "",
                "/x",
                "a//b",
                "a/",
                "a/.",
                "C:/x",
                "c:x",
                "a\\..\\..\\x",
                "a\0b",
                "a\nb",
                "manifest.json",
                "Manifest.JSON",
                "manifest.json/x",
                ".guide-tmp",
                ".Guide-TMP/x",
                "index.html",
                "INDEX.html"
            })
    void aPathThatIsNoneOrIsTakenIsRefused(String path) throws IOException {
        publish(Map.of());
        Map<String, String> before = Tree.of(disk);

        assertThatThrownBy(() -> publish(Map.of(path, "x")))
                .isInstanceOf(PublicationException.class)
                .hasRootCauseInstanceOf(FileSystemException.class)
                .hasMessageStartingWith("site: ");
        assertThat(Tree.of(disk)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"a/b, A/b", "été, e\u0301te\u0301", "É, é"})
    void twoPathsThatSomeSystemsTakeForOneAreRefused(String one, String other) {
        assertThatThrownBy(() -> publish(Map.of(one, "1", other, "2")))
                .isInstanceOf(PublicationException.class)
                .hasMessageContaining("some systems take it for");
        assertThat(disk).isEmptyDirectory();
    }

    @Test
    void aFileAndAFolderCannotHaveTheSameName() throws IOException {
        assertThatThrownBy(() -> publish(Map.of("a", "1", "a/b", "2"))).isInstanceOf(IOException.class);
        assertThat(disk).isEmptyDirectory();

        publish(Map.of("a", "1"));
        Map<String, String> before = Tree.of(disk);
        assertThatThrownBy(() -> publish(Map.of("a", "1", "a/b", "2"))).isInstanceOf(IOException.class);
        assertThat(Tree.of(disk)).isEqualTo(before);
    }

    @Test
    void aFileInPlaceOfTheFolderIsLeftAlone() throws IOException {
        Files.writeString(folder, "mine");
        assertThatThrownBy(() -> publish(Map.of())).isInstanceOf(NotDirectoryException.class);
        folder = folder.resolve("below/it");
        assertThatThrownBy(() -> publish(Map.of())).isInstanceOf(IOException.class);
        assertThat(Tree.names(disk)).containsExactly("public");
    }

    @ParameterizedTest
    @CsvSource({"a, a/index.html", "a/b, a/b/c/d.html", "index.html/mine, a", "manifest.json/mine, a"})
    void whatStandsInTheWayIsNamedAndNothingMoves(String standing, String page) throws IOException {
        publish(Map.of("old.html", "old"));
        Files.deleteIfExists(folder.resolve(standing.split("/")[0]));
        Path mine = folder.resolve(standing);
        Files.createDirectories(mine.getParent());
        Files.writeString(mine, "mine");
        Map<String, String> before = Tree.of(disk);

        assertThatThrownBy(() -> publish(Map.of(page, "new", "another.html", "new")))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining(folder.resolve(standing.split("/")[0]).toString());
        assertThat(Tree.of(disk)).isEqualTo(before);
    }

    @Test
    void aLinkInTheFolderIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectories(disk.resolve("elsewhere"));
        Path other = Files.writeString(elsewhere.resolve("index.html"), "other");
        publish(Map.of("a/index.html", "a", "b/index.html", "b"));
        Files.delete(folder.resolve("a/index.html"));
        Files.delete(folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("a"), elsewhere);
        Map<String, String> before = Tree.of(disk);

        for (String text : List.of("new", "other")) {
            assertThatThrownBy(() -> publish(Map.of("a/index.html", text)))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageContaining("something else stands where a folder should be");
            assertThat(Tree.of(disk)).isEqualTo(before);
        }

        publish(Map.of("c.html", "c"));
        assertThat(other).hasContent("other");
        assertThat(folder.resolve("a")).isSymbolicLink();
        assertThat(folder.resolve("b")).doesNotExist();
    }

    @Test
    void aLinkInPlaceOfAFileIsReplacedAndNotWrittenThrough() throws IOException {
        Path other = Files.writeString(disk.resolve("other.html"), "other");
        publish(Map.of("a.html", "a"));
        Files.delete(folder.resolve("a.html"));
        Files.createSymbolicLink(folder.resolve("a.html"), other);

        publish(Map.of("a.html", "other"));

        assertThat(folder.resolve("a.html")).hasContent("other");
        assertThat(Files.isSymbolicLink(folder.resolve("a.html"))).isFalse();
        assertThat(other).hasContent("other");
    }

    @Test
    void aLinkToTheFolderItselfIsWhatItLeadsTo() throws IOException {
        Path real = Files.createDirectories(disk.resolve("real"));
        Files.createSymbolicLink(folder, real);
        publish(Map.of("a.html", "a"));

        assertThat(folder).isSymbolicLink();
        assertThat(Tree.names(real)).containsExactly("a.html", "index.html", "manifest.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x", "../x", "/x", "a/../../x", "X:\\\\x", "", ".guide-tmp/x"})
    void aManifestThatListsWhatIsNotItsOwnTakesNothingAway(String path) throws IOException {
        publish(Map.of("a.html", "a"));
        Path outside = Files.writeString(disk.resolve("x"), "mine");
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("a.html", path));

        publish(Map.of());

        assertThat(outside).exists();
        assertThat(folder.resolve("a.html")).exists();
        assertThat(ignored).singleElement().asString().startsWith("public/manifest.json: “path” is “");
        assertThat(Verification.of(folder).added()).containsExactly("a.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"files\": []}", "null", "\u0000"})
    void aBrokenManifestIsToldOfAndIsNone(String text) throws IOException {
        publish(Map.of("a.html", "a"));
        Files.writeString(folder.resolve("manifest.json"), text);

        publish(Map.of());

        assertThat(ignored).hasSize(1);
        assertThat(Manifest.read(folder).files()).hasSize(1);
        assertThat(folder.resolve("a.html")).exists();
    }

    @Test
    void aManifestThatIsALinkIsNone() throws IOException {
        publish(Map.of("a.html", "a"));
        Path elsewhere = disk.resolve("elsewhere.json");
        Files.move(folder.resolve("manifest.json"), elsewhere);
        Files.createSymbolicLink(folder.resolve("manifest.json"), elsewhere);
        String before = Files.readString(elsewhere);

        publish(Map.of());

        assertThat(ignored).containsExactly("public/manifest.json: it is no regular file");
        assertThat(elsewhere).hasContent(before.stripTrailing());
        assertThat(Files.isSymbolicLink(folder.resolve("manifest.json"))).isFalse();
    }

    @Test
    void aLinkInPlaceOfAStageIsTakenAwayAlone() throws IOException {
        publish(Map.of());
        Path mine = Files.createDirectories(disk.resolve("mine"));
        Files.writeString(mine.resolve("file"), "mine");
        Files.createSymbolicLink(folder.resolve(".guide-tmp"), mine);

        publish(Map.of("a.html", "a"));

        assertThat(mine.resolve("file")).exists();
        assertThat(Tree.names(folder)).containsExactly("a.html", "index.html", "manifest.json");
    }
}
