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

/** The manual of reports tells what works. */
class ReportsManualTest {
    private static final Path MANUAL = Path.of("../docs/reports.md");

    @TempDir
    private Path folder;

    @Test
    void its_Java_code_checks_a_guide() throws Exception {
        Path source = Files.writeString(folder.resolve("Check.java"), block("java"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<String> options = List.of("-d", folder.toString(), "-proc:none", "-Xlint:all");
            boolean compiled = compiler.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(complaints.toString()).isTrue();
        }
        Path report = folder.resolve("guide.sarif");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            String[] arguments = {"../examples/lumieres", report.toString()};
            loader.loadClass("Check").getMethod("main", String[].class).invoke(null, (Object) arguments);
        }
        assertThat(report).content().contains("\"name\": \"my-build\"");
    }

    @Test
    void every_command_in_it_is_understood() throws Exception {
        Run.in(folder, "new", "mon-guide");
        List<String> commands =
                block("sh").lines().filter(line -> line.startsWith("guide ")).toList();
        assertThat(commands).isNotEmpty();
        for (String command : commands) {
            String[] words = command.replaceFirst("\\s+#.*", "")
                    .substring("guide ".length())
                    .split(" +");
            assertThat(Run.in(folder, words).code()).as(command).isZero();
        }
    }

    private static String block(String language) throws Exception {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(MANUAL));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}
