package org.lumieres.guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells people to type works as it stands there. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");

    @TempDir
    private Path folder;

    @Test
    void itsJavaCodePublishesTheSample() throws Exception {
        Path published = folder.resolve("published");
        String sample = ROOT.resolve("examples/lumieres").toString();
        Snippet.of(ROOT.resolve("README.md"), "java").run(folder, "Publish", sample, published.toString());
        assertThat(published.resolve("downloads/lumieres-reseaux-sociaux.html"))
                .content()
                .contains("<html lang=\"fr\"", "Lumières sur les réseaux sociaux");
    }

    @Test
    void everyFileItLinksToIsThere() throws Exception {
        Matcher links = Pattern.compile("]\\(([^)#]+)\\)").matcher(prose());
        assertThat(links.results().map(link -> ROOT.resolve(link.group(1))))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void everyArtifactThatIsPublishedIsInItsTableAndInTheHouse() throws Exception {
        Pattern module = Pattern.compile("<module>(guide-[a-z-]+)</module>");
        List<String> modules = module.matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .toList();
        String house = Files.readString(ROOT.resolve("CONTRIBUTING.md"));

        assertThat(modules).isNotEmpty().allSatisfy(name -> {
            assertThat(house).contains("\n" + name + " ");
            if (!house.matches("(?s).*\n" + name + " [^\n]*never published\n.*")) {
                assertThat(prose()).contains("\n| `" + name + "` | ");
            }
        });
    }

    private static String prose() throws Exception {
        return Files.readString(ROOT.resolve("README.md")).replaceAll("(?s)```.*?```", "");
    }
}
