package org.lumieres.guide.loader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.loader.markdown.MarkdownReader.ChapterText;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;

/**
 * Each {@code <feature>/<case>.md} beside this class's resources is read as a chapter and must give the outline and the
 * diagnostics of {@code <case>.txt}. Run with {@code -Dguide.rewrite=true} to write those files anew; then read them.
 */
class ExamplesTest {
    private static final Path SOURCES = Path.of("src/test/resources/org/lumieres/guide/loader/markdown");

    @TestFactory
    Stream<DynamicTest> examples() throws IOException, URISyntaxException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(SOURCES)) {
            files = walk.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        assertThat(files).isNotEmpty();
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(SOURCES.relativize(file).toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        String actual = read(Files.readString(file));
        Path expected = file.resolveSibling(file.getFileName().toString().replace(".md", ".txt"));
        if (Boolean.getBoolean("guide.rewrite")) {
            Files.writeString(expected, actual);
        }
        assertThat(expected).exists();
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static String read(String markdown) {
        SourceText source = SourceText.of("animer.md", markdown);
        Problems problems = Problems.of("org.lumieres.guide.loader.markdown.messages", Locale.ENGLISH);
        MarkdownReader reader = new MarkdownReader(Locale.ENGLISH);
        ChapterText chapter = reader.readChapter(source, 0, Folder.chapter(), problems);
        assertThat(reader.readPlacedChapter(source, 0, Folder.chapter())).isEqualTo(chapter);
        StringBuilder text = new StringBuilder(ModelDump.of(chapter));
        problems.found().stream().sorted().forEach(found -> text.append(line(found)));
        return text.toString();
    }

    private static String line(Diagnostic found) {
        StringBuilder line = new StringBuilder("! ").append(found).append('\n');
        found.fixes().forEach(fix -> line.append("    ").append(fix.title()).append('\n'));
        return line.toString();
    }
}
