package org.lumieres.guide.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A project that a test builds by a Maven of its own, with the artifacts of this build. Those of others come from the
 * repository of who runs it, so that nothing is downloaded that this build did not need as well.
 */
record MavenProject(Path folder) {
    private static final Path WORK = Path.of("target", "it").toAbsolutePath();
    private static final Path REPOSITORY = Path.of("target", "it-repo").toAbsolutePath();
    static final String GOAL = "org.lumieres.guide:guide-maven-plugin:" + System.getProperty("it.version") + ":";

    /** What came of a build. */
    record Build(int code, List<String> log) {
        Stream<String> lines(String part) {
            return log.stream().filter(line -> line.contains(part));
        }

        @Override
        public String toString() {
            return code + "\n" + String.join("\n", log);
        }
    }

    /** A fresh copy of the consumer. */
    static MavenProject copyOfConsumer(String name) throws IOException {
        return copyOf("consumer", name);
    }

    /** A fresh copy of an example. */
    static MavenProject copyOf(String example, String name) throws IOException {
        Path from = Path.of("..", "examples", example).toAbsolutePath().normalize();
        Path to = WORK.resolve(name);
        delete(to);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = from.relativize(file);
                if (!relative.startsWith("target")) {
                    Files.createDirectories(to.resolve(relative).getParent());
                    Files.copy(file, to.resolve(relative));
                }
            }
        }
        return new MavenProject(to);
    }

    /** Runs Maven, in English. */
    Build build(String... arguments) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("maven.home"), "bin", windows ? "mvn.cmd" : "mvn")
                        .toString(),
                "-B",
                "-ntp",
                "-gs",
                settings().toString(),
                "-Dmaven.repo.local=" + REPOSITORY));
        command.addAll(List.of(arguments));
        ProcessBuilder maven =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        maven.environment()
                .put("MAVEN_OPTS", "-Dfile.encoding=UTF-8 -Duser.language=en -XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        maven.environment().remove("SOURCE_DATE_EPOCH");
        maven.environment().remove("MAVEN_ARGS");
        Process process = maven.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Build(process.waitFor(), out.lines().toList());
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    private static Path settings() throws IOException {
        try (InputStream in = Objects.requireNonNull(MavenProject.class.getResourceAsStream("settings.xml"))) {
            String repository =
                    Path.of(System.getProperty("it.repository")).toUri().toString();
            String text = new String(in.readAllBytes(), UTF_8).replace("@repository@", repository);
            return Files.writeString(Files.createDirectories(WORK).resolve("settings.xml"), text);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
