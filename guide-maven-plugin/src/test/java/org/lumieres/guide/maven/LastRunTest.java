package org.lumieres.guide.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastRunTest {
    @TempDir
    Path folder;

    @Test
    void it_reads_back_as_it_was_written_and_holds_while_its_files_do() throws IOException {
        Path output = Files.writeString(folder.resolve("a é.html"), "A");
        LastRun run = LastRun.of("inputs", new Outcome("1 avertissement", List.of(output)));
        Path state = folder.resolve("state/validate-default.txt");
        run.write(state);

        assertThat(LastRun.read(state)).contains(run);
        assertThat(run.holds("inputs")).isTrue();
        assertThat(run.holds("others")).isFalse();
        Files.writeString(output, "B");
        assertThat(run.holds("inputs")).isFalse();
        Files.delete(output);
        assertThat(run.holds("inputs")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "guide-maven-plugin 0\na\nb\n", "\u00FF\u00FE", "guide-maven-plugin 1\na"})
    void what_it_does_not_understand_is_as_good_as_nothing(String content) throws IOException {
        Path state = Files.writeString(folder.resolve("state.txt"), content, StandardCharsets.ISO_8859_1);

        assertThat(LastRun.read(state)).isEmpty();
        assertThat(LastRun.read(folder.resolve("nothing.txt"))).isEmpty();
    }
}
