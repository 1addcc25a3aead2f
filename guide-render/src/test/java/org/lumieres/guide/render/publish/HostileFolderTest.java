package org.lumieres.guide.render.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private Path folder;

    @BeforeEach
    void choose() throws IOException {
        disk = disk.toRealPath();
        folder = disk.resolve("public");
    }

    private void publish(Map<String, String> pages) throws IOException {
        Publisher.builder().renderer(Written.site(pages)).build().publish(GUIDE, SITE, folder);
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
    void aManifestThatListsWhatIsNotItsOwnIsNoneAndStaysAsItIs(String path) throws IOException {
        publish(Map.of("a.html", "a"));
        Files.writeString(disk.resolve("x"), "mine");
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("a.html", path));

        assertNothingIsPublishedBecauseOf(manifest, Map.of("a.html", "new"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"files\": []}", "null", "\u0000", "{\"name\": \"of an application\"}"})
    void aFileThatIsCalledAManifestAndIsNoneIsSomebodysElse(String text) throws IOException {
        publish(Map.of("a.html", "a"));
        Path manifest = Files.writeString(folder.resolve("manifest.json"), text);

        assertNothingIsPublishedBecauseOf(manifest, Map.of());
    }

    @Test
    void aManifestThatIsALinkIsNone() throws IOException {
        publish(Map.of("a.html", "a"));
        Path elsewhere = disk.resolve("elsewhere.json");
        Path manifest = folder.resolve("manifest.json");
        Files.move(manifest, elsewhere);
        Files.createSymbolicLink(manifest, elsewhere);

        assertNothingIsPublishedBecauseOf(manifest, Map.of());
    }

    @Test
    void aFileThatNoManifestListsIsSomebodysElse() throws IOException {
        Files.createDirectories(folder);
        Path mine = Files.writeString(folder.resolve("index.html"), "mine");
        assertNothingIsPublishedBecauseOf(mine, Map.of("a.html", "a"));

        Files.delete(mine);
        publish(Map.of("a.html", "a"));
        Path later = Files.writeString(folder.resolve("robots.txt"), "mine");
        assertNothingIsPublishedBecauseOf(later, Map.of("robots.txt", "ours"));
    }

    @Test
    void aLinkThatNoManifestListsIsSomebodysElse() throws IOException {
        publish(Map.of("a.html", "a"));
        Path link = Files.createSymbolicLink(folder.resolve("b.html"), folder.resolve("nowhere"));
        assertNothingIsPublishedBecauseOf(link, Map.of("b.html", "b"));
    }

    @Test
    void aFileThatIsThereAsItShouldBeMayStay() throws IOException {
        publish(Map.of());
        Files.writeString(folder.resolve("a.html"), "a");

        publish(Map.of("a.html", "a"));
        publish(Map.of("a.html", "new"));

        assertThat(folder.resolve("a.html")).hasContent("new");
    }

    @Test
    void whatARunThatWasKilledMayHaveLeftIsReplaced() throws IOException {
        publish(Map.of());
        Files.createDirectories(folder.resolve(".guide-tmp"));
        Files.writeString(folder.resolve("a.html"), "half of the next");

        publish(Map.of("a.html", "a"));

        assertThat(folder.resolve("a.html")).hasContent("a");
        assertThat(Verification.of(folder).isClean()).isTrue();
    }

    @Test
    void aFolderThatCannotBeWrittenIsFoundBeforeAnythingMoves() throws IOException {
        publish(Map.of("a/b/c.html", "old", "d.html", "old"));
        Path closed = folder.resolve("a/b");
        assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed));
        try {
            Map<String, String> before = Tree.of(disk);
            for (Map<String, String> next :
                    List.of(Map.of("a/b/c.html", "new", "d.html", "new"), Map.of("d.html", "new"))) {
                assertThatThrownBy(() -> publish(next))
                        .isInstanceOf(AccessDeniedException.class)
                        .hasMessage(closed.toString());
                assertThat(Tree.of(disk)).isEqualTo(before);
            }
            publish(Map.of("a/b/c.html", "old", "d.html", "new"));
            assertThat(folder.resolve("d.html")).hasContent("new");
        } finally {
            assertThat(closed.toFile().setWritable(true)).isTrue();
        }
    }

    private void assertNothingIsPublishedBecauseOf(Path standing, Map<String, String> pages) throws IOException {
        Map<String, String> before = Tree.of(disk);
        assertThatThrownBy(() -> publish(pages))
                .isInstanceOfSatisfying(
                        RefusedPathException.class,
                        refused -> assertThat(refused.why()).isEqualTo(RefusedPathException.Reason.NOT_OURS))
                .hasMessageStartingWith(standing.toString());
        assertThat(Tree.of(disk)).isEqualTo(before);
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
