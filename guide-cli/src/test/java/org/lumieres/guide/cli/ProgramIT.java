package org.lumieres.guide.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, as its users start it. */
@DisabledOnOs(OS.WINDOWS)
class ProgramIT {
    private static final Path PACKAGED = Path.of("target/guide").toAbsolutePath();

    @TempDir
    Path folder;

    private Path program;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void installInAFolderWithSpaces() throws IOException {
        Path home = folder.resolve("my programs/guide d’essai");
        try (Stream<Path> files = Files.walk(PACKAGED)) {
            for (Path file : files.toList()) {
                Path copy = home.resolve(PACKAGED.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        program = home.resolve("bin/guide");
        environment.put("XDG_CACHE_HOME", folder.resolve("my cache").toString());
        environment.put("LANG", "C.UTF-8");
    }

    @Test
    void it_makes_its_archive_on_first_use_and_says_the_same_with_it() throws Exception {
        assertThat(start("new", "un guide").code()).isZero();
        Run before = start("validate", "un guide");
        assertThat(before).isEqualTo(new Run(0, "No fault found\n", ""));
        Path archive = awaitArchive();
        assertThat(Files.size(archive)).isPositive();
        assertThat(start("validate", "un guide")).isEqualTo(before);
        environment.put("GUIDE_ARCHIVE", "off");
        assertThat(start("validate", "un guide")).isEqualTo(before);
    }

    @Test
    void it_starts_through_a_link_from_another_folder() throws Exception {
        environment.put("GUIDE_ARCHIVE", "off");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.relativize(program));
        Path again = Files.createSymbolicLink(folder.resolve("again"), Path.of("link"));
        assertThat(start(again, List.of("--version")).out())
                .startsWith("guide ")
                .doesNotContain("development");
    }

    @Test
    void arguments_keep_their_spaces_and_accents_in_any_locale() throws Exception {
        environment.put("GUIDE_ARCHIVE", "off");
        environment.put("LC_ALL", "C");
        assertThat(start("new", "un été  *").code()).isZero();
        assertThat(folder.resolve("un été  */guide.yaml")).isRegularFile();
    }

    /** As in small containers, or where a locale came from another machine. */
    @Test
    void a_locale_that_the_system_lacks_does_no_harm() throws Exception {
        environment.put("GUIDE_ARCHIVE", "off");
        environment.put("LANG", "fr_XX.UTF-8");
        Run run = start("new", "un été");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Un guide pour commencer");
        assertThat(folder.resolve("un été/guide.yaml")).isRegularFile();
    }

    @Test
    void a_mistyped_option_fails_as_usage() throws Exception {
        environment.put("GUIDE_ARCHIVE", "off");
        Run run = start("validate", "--fial-on", "x");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error: unknown option: --fial-on").doesNotContain("\u001b");
    }

    @Test
    void results_are_UTF_8_in_any_locale() throws Exception {
        environment.put("GUIDE_ARCHIVE", "off");
        environment.put("LC_ALL", "C");
        assertThat(start("validate", "--help", "--lang=fr").out()).contains("à partir de laquelle");
    }

    @Test
    void it_works_without_a_home() throws Exception {
        environment.put("XDG_CACHE_HOME", "");
        environment.put("HOME", "");
        assertThat(start("--version").code()).isZero();
    }

    @Test
    void it_works_where_nothing_can_be_kept() throws Exception {
        environment.put(
                "XDG_CACHE_HOME", Files.writeString(folder.resolve("file"), "").toString());
        assertThat(start("--version").code()).isZero();
    }

    @Test
    void a_damaged_archive_does_no_harm() throws Exception {
        start("--version");
        Path archive = awaitArchive();
        archive.toFile().setWritable(true);
        Files.writeString(archive, "no archive at all");
        Run run = start("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage:");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void first_runs_at_the_same_time_make_one_archive() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(process(program, List.of("--version")).start());
        }
        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }
        awaitArchive();
        try (Stream<Path> kept = Files.list(folder.resolve("my cache/guide"))) {
            assertThat(kept).hasSize(1);
        }
    }

    @Test
    void a_publication_that_is_interrupted_is_the_one_before_or_the_next() throws Exception {
        environment.put("GUIDE_ARCHIVE", "off");
        start("new", "guide");
        Path part = Files.createDirectories(folder.resolve("guide/part"));
        Path guide = folder.resolve("guide/guide.yaml");
        Files.writeString(guide, Files.readString(guide) + "annexes: [" + pages(part, "Words.") + "]\n");
        assertThat(start("publish", "guide", "--formats=site").code()).isZero();
        for (int milliseconds : List.of(0, 50, 100, 150, 200)) {
            pages(part, "Other words, after " + milliseconds + ".");
            Process process = process(program, List.of("publish", "guide", "--formats=site"))
                    .start();
            while (process.isAlive() && Files.notExists(folder.resolve("public/.guide-tmp"))) {
                Thread.sleep(1);
            }
            Thread.sleep(milliseconds);
            process.destroy();
            process.waitFor();
            assertThat(start("verify", "public").out()).startsWith("All is as it was published");
        }
    }

    private static String pages(Path folder, String words) throws IOException {
        List<String> files = new ArrayList<>();
        for (int page = 0; page < 300; page++) {
            Path file = folder.resolve("page-" + page + ".md");
            Files.writeString(file, "---\nsummary: A page.\n---\n# Page " + page + "\n\n" + words + "\n");
            files.add("part/" + file.getFileName());
        }
        return String.join(", ", files);
    }

    @Test
    void a_Java_that_is_too_old_is_named() throws Exception {
        Path java = Files.createDirectories(folder.resolve("old java/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n").toFile().setExecutable(true);
        Files.writeString(folder.resolve("old java/release"), "JAVA_VERSION=\"1.8.0_402\"\n");
        environment.put("JAVA_HOME", folder.resolve("old java").toString());
        Run run = start("--version");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("Java 17 or later is needed").contains("1.8.0_402");
        environment.put("LANG", "fr_FR.UTF-8");
        assertThat(start("--version").err()).contains("Java 17 ou plus récent est nécessaire");
    }

    @Test
    void a_JAVA_HOME_without_Java_is_named() throws Exception {
        environment.put("JAVA_HOME", folder.toString());
        Run run = start("--version");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("there is no Java in JAVA_HOME: " + folder);
    }

    /** Waits for the archive, which is made in the background, and for its maker to be gone. */
    private Path awaitArchive() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (Instant.now().isBefore(end)) {
            try (Stream<Path> kept = Files.list(folder.resolve("my cache/guide"))) {
                List<Path> files = kept.toList();
                if (files.size() == 1 && Files.isRegularFile(files.get(0))) {
                    return files.get(0);
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no archive was made");
    }

    private Run start(String... args) throws IOException, InterruptedException {
        return start(program, List.of(args));
    }

    private Run start(Path launcher, List<String> args) throws IOException, InterruptedException {
        Path err = Files.createTempFile(folder, "err", "");
        Process process = process(launcher, args).redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), out, Files.readString(err));
    }

    private ProcessBuilder process(Path launcher, List<String> args) {
        List<String> command = new ArrayList<>(args);
        command.add(0, launcher.toString());
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        List.of("LC_ALL", "LC_MESSAGES", "LC_CTYPE", "GUIDE_JAVA_OPTS").forEach(process.environment()::remove);
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().putAll(environment);
        return process;
    }
}
