package org.lumieres.guide.loader;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.validation.GuideValidator;

/**
 * Broken guides, each a folder {@code broken/NAME/source} beside the findings it must give, in {@code expected.txt}:
 * severity, code and place, and nothing else. Run with {@code -Dguide.rewrite=true} to write what is found, then read
 * it.
 */
class BrokenGuidesTest {
    private static final Path BROKEN = Path.of("src/test/resources/org/lumieres/guide/loader/broken");

    @TestFactory
    Stream<DynamicTest> eachBrokenGuideGivesExactlyItsFindings() throws IOException {
        try (Stream<Path> cases = Files.list(BROKEN)) {
            return cases.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        Path source = folder.resolve("source");
        LoadResult loaded = GuideLoader.builder().locale(Locale.ENGLISH).build().load(source);
        String found = GuideValidator.builder().locale(Locale.ENGLISH).build().validate(loaded).diagnostics().stream()
                .map(BrokenGuidesTest::line)
                .collect(joining());
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("guide.rewrite")) {
            Files.writeString(expected, found);
        }
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    private static String line(Diagnostic diagnostic) {
        String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
        String place = diagnostic.at().map(SourceRange::toString).orElse("no place");
        return "%s[%s] %s\n".formatted(severity, diagnostic.code(), place);
    }
}
