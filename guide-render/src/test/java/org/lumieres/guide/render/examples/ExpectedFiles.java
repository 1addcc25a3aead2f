package org.lumieres.guide.render.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what was written with a file beside the tests. Run them with {@code -Dguide.rewrite=true} to put what they
 * write into the files, then read the difference.
 */
public final class ExpectedFiles {
    private static final Path RESOURCES = Path.of("src/test/resources");

    private ExpectedFiles() {}

    /** Fails when the text is not that of the file, named by its path among the test resources. */
    public static void assertExpected(String text, String file) {
        assertExpected(text, RESOURCES.resolve(file));
    }

    /** Fails when the text is not that of the file. */
    public static void assertExpected(String text, Path path) {
        try {
            if (Boolean.getBoolean("guide.rewrite")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, text);
            }
            assertThat(path).exists();
            assertThat(text).as(path.toString()).isEqualTo(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
