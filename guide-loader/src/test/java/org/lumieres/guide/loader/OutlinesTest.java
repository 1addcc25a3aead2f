package org.lumieres.guide.loader;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;

/**
 * Folders as other tools have them, each {@code outline/NAME/source} beside what it loads into, in
 * {@code expected.txt}: the title and the language, a line for each chapter, what was found, and the guide file that
 * says the same. Run with {@code -Dguide.rewrite=true} to write what comes of them, then read it.
 */
class OutlinesTest {
    private static final Path OUTLINES = Path.of("src/test/resources/org/lumieres/guide/loader/outline");
    private static final GuideLoader LOADER =
            GuideLoader.builder().locale(Locale.ENGLISH).build();

    @TempDir
    Path copies;

    @TestFactory
    Stream<DynamicTest> each_folder_loads_in_the_order_that_its_tool_gives_it() throws IOException {
        return outlines(OutlinesTest::check);
    }

    /** The law of adoption: with the file that was inferred, the folder is the same guide. */
    @TestFactory
    Stream<DynamicTest> each_folder_loads_the_same_with_the_guide_file_that_was_inferred() throws IOException {
        return outlines(folder -> {
            Path copy = copy(folder.resolve("source"), copies.resolve(folder.getFileName() + "/source"));
            Guide before = LOADER.load(copy).guide().orElseThrow();

            Files.writeString(
                    copy.resolve("guide.yaml"), LOADER.inferGuideFile(copy).orElseThrow());

            assertThat(LOADER.load(copy).guide()).contains(before);
            assertThat(LOADER.inferGuideFile(copy)).isEmpty();
        });
    }

    private static void check(Path folder) throws IOException {
        LoadResult loaded = LOADER.load(folder.resolve("source"));
        Guide guide = loaded.guide().orElseThrow();
        String found = guide.title() + " (" + guide.language() + ")\n"
                + tree(guide.volumes().get(0).chapters(), "  ")
                + "\n"
                + GuideOnDisk.found(loaded).stream().map(line -> line + "\n").collect(joining())
                + "\n"
                + LOADER.inferGuideFile(folder.resolve("source"))
                        .orElseThrow()
                        .lines()
                        .filter(line -> !line.startsWith("#") && !line.isEmpty())
                        .map(line -> line + "\n")
                        .collect(joining());
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("guide.rewrite")) {
            Files.writeString(expected, found);
        }
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    private static String tree(List<Chapter> chapters, String indent) {
        return chapters.stream()
                .map(chapter -> indent
                        + chapter.title().stream().map(Inline::plainText).collect(joining())
                        + " #" + chapter.id()
                        + (chapter.body().isEmpty() ? " (no text)" : "")
                        + "\n"
                        + tree(chapter.chapters(), indent + "  "))
                .collect(joining());
    }

    private interface Check {
        void of(Path folder) throws IOException;
    }

    private static Stream<DynamicTest> outlines(Check check) throws IOException {
        try (Stream<Path> folders = Files.list(OUTLINES)) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check.of(folder)));
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return to;
    }
}
