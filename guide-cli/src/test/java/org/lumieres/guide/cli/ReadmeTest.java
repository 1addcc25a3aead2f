package org.lumieres.guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells people to type works as it stands there. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");

    @TempDir
    private Path folder;

    @Test
    void itsJavaCodePublishesTheSample() throws Exception {
        Path source = Files.writeString(folder.resolve("Publish.java"), block("java"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<String> options = List.of("-d", folder.toString(), "-proc:none", "-Xlint:all");
            boolean compiled = compiler.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(complaints.toString()).isTrue();
        }
        Path page = folder.resolve("guide.html");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            String[] arguments = {ROOT.resolve("examples/lumieres").toString(), page.toString()};
            loader.loadClass("Publish").getMethod("main", String[].class).invoke(null, (Object) arguments);
        }
        assertThat(page).content().contains("<html lang=\"fr\"", "Lumières sur les réseaux sociaux");
    }

    @Test
    void everyFileItLinksToIsThere() throws Exception {
        Matcher links = Pattern.compile("]\\(([^)#]+)\\)").matcher(prose());
        assertThat(links.results().map(link -> ROOT.resolve(link.group(1))))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).exists());
    }

    private static String prose() throws Exception {
        return Files.readString(ROOT.resolve("README.md")).replaceAll("(?s)```.*?```", "");
    }

    private static String block(String language) throws Exception {
        Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}
