package org.lumieres.guide.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A result that could not be written is no success: a build that keeps it would keep half of it. */
class LostResultTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate guide",
                "validate guide --fail-on=info",
                "validate guide --report sarif",
                "validate guide --fix --dry-run",
                "render guide --to text",
                "render guide --to html",
                "publish guide --formats text",
                "new neuf",
                "new --from pages",
                "explain",
                "explain image-alt",
                "schema guide",
                "--help",
                "--version",
                "render --help"
            })
    void a_full_disk_makes_the_command_fail(String command) throws IOException {
        Run.in(folder, "new", "guide", "--lang=fr");
        Files.createDirectory(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/un.md"), "# Un\n\nDu texte.\n");
        Files.writeString(
                folder.resolve("guide/01-commencer.md"), "\n\nDu texte de 2ème main.\n", StandardOpenOption.APPEND);

        assertThat(run(command.split(" "))).isEqualTo(ExitCode.IO);
    }

    private int run(String... args) {
        try (PrintStream out = new PrintStream(new FullDisk(), false, UTF_8);
                PrintStream err = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8)) {
            return Main.run(new Shell(out, err, false, false, folder, Map.of(), Locale.ENGLISH), args);
        }
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
