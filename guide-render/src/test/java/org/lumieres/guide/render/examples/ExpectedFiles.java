package org.lumieres.guide.render.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what was written with a file beside the tests. Run them with {@code -Drewrite} to put what they write into
 * the files, then read the difference.
 */
public final class ExpectedFiles {
    private static final Path RESOURCES = Path.of("src/test/resources");

    private ExpectedFiles() {}

    /** Fails when the text is not that of the file, named by its path among the test resources. */
    public static void assertExpected(String text, String file) {
        Path path = RESOURCES.resolve(file);
        try {
            if (System.getProperty("rewrite") != null) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, text);
            }
            assertThat(path).exists();
            assertThat(text).as(file).isEqualTo(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
