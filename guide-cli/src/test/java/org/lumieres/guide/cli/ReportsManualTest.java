package org.lumieres.guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual of reports tells what works. */
class ReportsManualTest {
    private static final Path MANUAL = Path.of("../docs/reports.md");

    @TempDir
    private Path folder;

    @Test
    void its_Java_code_checks_a_guide() throws Exception {
        Path report = folder.resolve("guide.sarif");
        Snippet.of(MANUAL, "java").run(folder, "Check", "../examples/lumieres", report.toString());
        assertThat(report).content().contains("\"name\": \"my-build\"");
    }

    @Test
    void every_command_in_it_is_understood() throws Exception {
        Run.in(folder, "new", "mon-guide");
        List<String> commands = Snippet.of(MANUAL, "sh").code().lines().toList();
        assertThat(commands).isNotEmpty().allSatisfy(command -> {
            String arguments = command.replaceFirst("^guide ", "").replaceFirst("\\s+#.*", "");
            assertThat(Run.in(folder, arguments.split(" +")).code()).isZero();
        });
    }
}
