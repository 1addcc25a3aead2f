package org.lumieres.guide.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The test that the README shows compiles and runs; here it fails, for there is no guide. */
class ReadmeTest {
    @TempDir
    private Path folder;

    @Test
    void its_test_tests() throws Exception {
        String code = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("..", "README.md")))
                .results()
                .map(block -> block.group(1))
                .filter(block -> block.contains("GuideAssertions"))
                .findFirst()
                .orElseThrow();
        compile(code);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Class<?> test = loader.loadClass("GuideTest");
            Object instance = test.getConstructor().newInstance();
            assertThatThrownBy(() -> test.getMethod("theGuideIsValid").invoke(instance))
                    .hasCauseInstanceOf(AssertionError.class)
                    .cause()
                    .hasMessageContaining("src/main/guide".replace('/', File.separatorChar));
        }
    }

    private void compile(String code) throws Exception {
        Path source = Files.writeString(folder.resolve("GuideTest.java"), code);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<String> options = List.of("-d", folder.toString(), "-proc:none");
            boolean compiled = compiler.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(complaints.toString()).isTrue();
        }
    }
}
