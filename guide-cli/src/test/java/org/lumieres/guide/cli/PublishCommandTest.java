package org.lumieres.guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Format;

class PublishCommandTest {
    private static final String END = System.lineSeparator();

    @TempDir
    Path folder;

    private Path chapter;

    @BeforeEach
    void writeAGuideThatMayBePublished() throws IOException {
        assertThat(Run.in(folder, "new", "guide").code()).isZero();
        chapter = folder.resolve("guide/01-start.md");
        guide("", "\nformats: [text, html]\n");
    }

    /** Changes the guide file, whose formats are those that these tests say. */
    private void guide(String here, String more) throws IOException {
        Path file = folder.resolve("guide/guide.yaml");
        Files.writeString(
                file, Files.readString(file).replaceAll("(?m)^formats:.*\n", "").replace(here, "") + more);
    }

    @Test
    void theFormatsThatTheGuidePromisesGoToTheFolderPublic() throws IOException {
        Run run = Run.in(folder, "publish", "guide");

        assertThat(run)
                .isEqualTo(new Run(0, "“Writing a guide” is published in public: 2 files (html, text)" + END, ""));
        assertThat(names(folder.resolve("public")))
                .containsExactly("downloads", "downloads/guide.html", "downloads/guide.txt", "manifest.json");
        assertThat(folder.resolve("public/manifest.json"))
                .content()
                .contains("\"title\": \"Writing a guide\"", "\"name\": \"guide\"")
                .doesNotContain(folder.toString());
    }

    @Test
    void argumentsChooseOtherFormatsAndAnotherFolder() throws IOException {
        Run run = Run.in(folder, "publish", "guide", "--formats=json,markdown", "-o", "a/b", "--lang=fr");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("« Writing a guide » est publié dans a/b : ")
                .endsWith("(json, markdown)" + END);
        assertThat(folder.resolve("a/b/downloads/markdown/guide.yaml")).isRegularFile();
        assertThat(folder.resolve("public")).doesNotExist();
    }

    @Test
    void aGuideThatPromisesNothingIsPublishedInAllFormats() throws IOException {
        guide("formats: [text, html]\n", "");

        assertThat(Run.in(folder, "publish", "guide").out())
                .endsWith("(site, html, pdf, epub, text, json, markdown)" + END);
    }

    @Test
    void whateverAGuideCanPromiseCanBeWritten() {
        assertThat(Formats.renderers(Assets.none()).formats()).containsExactly(Format.values());
    }

    @Test
    void aTemplateThatMakesNoSenseIsItsAuthorsFault() throws IOException {
        Files.createDirectories(folder.resolve("look"));
        Files.writeString(folder.resolve("look/footer.mustache"), "{{#open}}");
        Run run = Run.in(folder, "publish", "guide", "--formats=site", "--theme=look");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("error: a template given by --theme makes no sense: ")
                .contains("open");
        assertThat(folder.resolve("public")).doesNotExist();
    }

    @Test
    void whatOnlyPublishingRequiresIsAnErrorHere() throws IOException {
        Path file = folder.resolve("guide/guide.yaml");
        Files.writeString(file, Files.readString(file).replaceAll("licence:\n(?: .*\n)+", ""));

        assertThat(Run.in(folder, "render", "guide", "--to=text").code()).isZero();
        Run run = Run.in(folder, "publish", "guide");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error[required]").endsWith("Nothing was written." + END);
        assertThat(folder.resolve("public")).doesNotExist();
    }

    @Test
    void theDayIsTheOneThatIsGiven() {
        assertThat(Run.in(folder, "publish", "guide").err()).isEmpty();
        assertThat(Run.in(folder, "publish", "guide", "--as-of=2099-01-01").err())
                .contains("warning");
    }

    @Test
    void lesserFaultsAreCountedBesideTheResult() throws IOException {
        Files.writeString(chapter, Files.readString(chapter) + "\n:::nothing\nText.\n:::\n");
        Run run = Run.in(folder, "publish", "guide");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("“Writing a guide” is published");
        assertThat(run.err()).isEqualTo("1 warning: “guide validate guide” shows what is wrong." + END);
    }

    @Test
    void aFailingGuideLeavesWhatWasPublishedBefore() throws IOException {
        Run.in(folder, "publish", "guide");
        Path page = folder.resolve("public/downloads/guide.html");
        Files.setLastModifiedTime(page, FileTime.fromMillis(0));
        assertThat(Run.in(folder, "publish", "guide").code()).isZero();
        Files.writeString(chapter, Files.readString(chapter) + "\n[away](nowhere.md)\n");

        assertThat(Run.in(folder, "publish", "guide").code()).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(page).toMillis()).isZero();
        assertThat(Run.in(folder, "verify", "public").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "guide/", "guide/public", ".", "guide/../guide/deep/er", "link"})
    void aGuideIsNotPublishedIntoItselfNorAroundItself(String output) throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("guide"));
        List<String> before = names(folder);
        Run run = Run.in(folder, "publish", "guide", "--output", output);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("give the publication a folder apart with --output DIR");
        assertThat(names(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "file | error: file: this is no folder",
                "file/public | error: ",
                "taken | error: TAKEN/downloads: something else stands where a folder should be"
            })
    void aPlaceThatCannotBeWrittenIsNamed(String output, String message) throws IOException {
        Files.writeString(folder.resolve("file"), "mine");
        Files.writeString(Files.createDirectories(folder.resolve("taken")).resolve("downloads"), "mine");
        List<String> before = names(folder);
        Run run = Run.in(folder, "publish", "guide", "--output", output);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replace(folder.toRealPath() + "/taken", "TAKEN").replace(folder + "/", ""))
                .startsWith(message);
        assertThat(names(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whicheverFormatCannotBeWrittenThePublicationBeforeIsWhole(Format format) throws IOException {
        guide("", "\nformats: [site, html, pdf, epub, text, json, markdown]\n");
        assertThat(Run.in(folder, "publish", "guide").code()).isZero();
        String name = switch (format) {
            case SITE -> "index.html";
            case MARKDOWN -> "downloads/markdown/guide.yaml";
            default -> "downloads/guide." + format.extension();
        };
        Path file = folder.resolve("public").resolve(name);
        Files.delete(file);
        Files.writeString(Files.createDirectory(file).resolve("mine"), "mine");
        Map<String, String> before = tree(folder.resolve("public"));
        Files.writeString(chapter, Files.readString(chapter) + "\nOne more word.\n");

        Run run = Run.in(folder, "publish", "guide");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(file.toString());
        Map<String, String> after = tree(folder.resolve("public"));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.keySet().stream().filter(path -> !after.get(path).equals(before.get(path))))
                .isEmpty();
    }

    @Test
    void aTypefaceThatAThemeLacksIsNamedAndNothingIsPublished() throws IOException {
        guide("", "\nformats: [html, pdf]\n");
        assertThat(Run.in(folder, "publish", "guide").code()).isZero();
        Path theme = Files.createDirectory(folder.resolve("theme"));
        Files.writeString(theme.resolve("print.css"), """
                @font-face { font-family: House; src: url("polices/house.ttf") }
                body { font-family: House }
                """);
        Map<String, String> before = tree(folder.resolve("public"));

        Run run = Run.in(folder, "publish", "guide", "--theme", "theme");

        assertThat(run)
                .isEqualTo(new Run(
                        3,
                        "",
                        "error: nothing was published, since the format pdf cannot be written: polices/house.ttf: no such file or folder"
                                + END));
        assertThat(tree(folder.resolve("public"))).isEqualTo(before);
    }

    @Test
    void aFileOfAnotherIsNeverReplaced() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("public")).resolve("robots.txt");
        Files.writeString(mine, "Disallow: /interne/");
        Run run = Run.in(folder, "publish", "guide", "--formats=site", "--lang=fr");

        assertThat(run.code()).isEqualTo(ExitCode.IO);
        assertThat(run.err())
                .contains(
                        "robots.txt : un fichier qui n’est pas d’une publication précédente s’y trouve ; déplacez-le,",
                        "Rien n’a été changé");
        assertThat(tree(folder.resolve("public")).keySet()).containsExactly("robots.txt");
        assertThat(mine).hasContent("Disallow: /interne/");
    }

    @Test
    void theSampleIsPublishedAndIsWhatItWasWhenItIsMovedElsewhere() throws IOException {
        String sample = Path.of("../examples/lumieres").toAbsolutePath().toString();
        assertThat(Run.in(folder, "publish", sample, "--formats=html,epub,text,json,markdown")
                        .code())
                .isZero();
        Files.move(folder.resolve("public"), folder.resolve("elsewhere"));
        assertThat(Run.in(folder, "verify", "elsewhere").code()).isZero();
        assertThat(Run.in(folder, "publish", sample, "--formats=html,epub,text,json,markdown")
                        .code())
                .isZero();
        assertThat(folder.resolve("public/manifest.json"))
                .hasSameBinaryContentAs(folder.resolve("elsewhere/manifest.json"));
    }

    private static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        for (String name : names(folder)) {
            Path file = folder.resolve(name);
            tree.put(name, Files.isDirectory(file) ? "" : Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return tree;
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
