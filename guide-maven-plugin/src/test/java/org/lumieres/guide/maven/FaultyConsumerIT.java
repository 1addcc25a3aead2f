package org.lumieres.guide.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.maven.MavenProject.Build;

/** A twin of the consumer, with ten faults of ten kinds, fails with these ten, each at its place. */
class FaultyConsumerIT {
    private static final Pattern FINDING =
            Pattern.compile("^\\[(ERROR|WARNING|INFO)] (/.*|[A-Z]:.*):\\[(\\d+,\\d+)] \\w+\\[([a-z0-9-]+)] \\S.*");

    /** One fault: where it is sown, and what is to be said of it. */
    private record Fault(String file, String sound, String faulty, String finding) {
        static Fault of(String line) {
            String[] parts = line.split(" \\| ");
            String finding = parts[5].toUpperCase(Locale.ROOT) + " " + parts[0] + " " + parts[3].replace(':', ',') + " "
                    + parts[4];
            return new Fault(parts[0], parts[1], parts[2], finding);
        }
    }

    @Test
    void it_fails_with_those_faults_and_no_others() throws Exception {
        MavenProject project = MavenProject.copyOfConsumer("faulty");
        Path guide = project.file("src/main/guide");
        List<Fault> faults = faults();
        for (Fault fault : faults) {
            Path file = guide.resolve(fault.file());
            String text = Files.readString(file);
            assertThat(text).containsOnlyOnce(fault.sound());
            Files.writeString(file, text.replace(fault.sound(), fault.faulty()));
        }

        Build build = project.build("validate");

        List<String> found = build.log().stream()
                .map(FINDING::matcher)
                .flatMap(matcher -> matcher.results())
                .map(result -> finding(result, guide))
                .toList();
        assertThat(found)
                .as(build.toString())
                .containsExactlyInAnyOrderElementsOf(
                        faults.stream().map(Fault::finding).toList());
        assertThat(faults).hasSize(10).extracting(Fault::finding).doesNotHaveDuplicates();
        assertThat(build.code()).isEqualTo(1);
        assertThat(build.lines("The guide in " + guide + " fails: 6 errors, 4 warnings (failOn = warning)"))
                .isNotEmpty();
        assertThat(build.lines("BUILD FAILURE")).hasSize(1);
        assertThat(project.file("target/guide-maven-plugin")).doesNotExist();
    }

    private static String finding(MatchResult result, Path guide) {
        return result.group(1) + " " + guide.relativize(Path.of(result.group(2))) + " " + result.group(3) + " "
                + result.group(4);
    }

    private static List<Fault> faults() throws Exception {
        try (InputStream in = Objects.requireNonNull(FaultyConsumerIT.class.getResourceAsStream("faults.txt"))) {
            List<Fault> faults = new ArrayList<>();
            new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Fault::of)
                    .forEach(faults::add);
            return faults;
        }
    }
}
