package org.lumieres.guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README has Gradle run runs, from the jars that Gradle would resolve. */
class GradleRecipeIT {
    private static final Path ROOT = Path.of("..");

    @TempDir
    private Path project;

    @Test
    void its_task_validates_the_guide_of_a_project() throws Exception {
        String recipe = Snippet.of(ROOT.resolve("README.md"), "kotlin").code();
        copy(ROOT.resolve("examples/consumer/src/main/guide"), project.resolve("src/main/guide"));

        assertThat(run(recipe)).isZero();
        assertThat(project.resolve(only("outputs\\.file\\(\"(.*?)\"\\)", recipe)))
                .content()
                .contains("<testsuite");
        assertThat(project.resolve(only("inputs\\.dir\\(\"(.*?)\"\\)", recipe))).isDirectory();

        Path chapter = project.resolve("src/main/guide/accueillir.md");
        Files.writeString(chapter, Files.readString(chapter).replace("reclamations.md", "nulle-part.md"));
        assertThat(run(recipe)).isEqualTo(1);
    }

    private int run(String recipe) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                jars(),
                only("mainClass\\.set\\(\"(.*?)\"\\)", recipe)));
        Pattern.compile("\"(.*?)\"")
                .matcher(only("args\\((.*?)\\)", recipe))
                .results()
                .forEach(argument -> command.add(argument.group(1)));
        return new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(project.resolve("log.txt").toFile())
                .start()
                .waitFor();
    }

    private static String jars() throws Exception {
        try (Stream<Path> jars = Files.list(Path.of("target/guide/lib"))) {
            return jars.map(jar -> jar.toAbsolutePath().toString())
                    .filter(jar -> jar.endsWith(".jar"))
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static String only(String pattern, String text) {
        var match = Pattern.compile(pattern).matcher(text);
        assertThat(match.find()).as(pattern).isTrue();
        return match.group(1);
    }

    private static void copy(Path from, Path to) throws Exception {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
