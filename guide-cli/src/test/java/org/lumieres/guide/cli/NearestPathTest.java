package org.lumieres.guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestPathTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void some_guides() throws IOException {
        Files.createDirectories(folder.resolve("examples/lumieres"));
        Files.createDirectories(folder.resolve("examples/.lumiere"));
        Files.writeString(folder.resolve("examples/accueil.md"), "# Accueil\n");
    }

    @ParameterizedTest
    @CsvSource({
        "examples/lumiere, examples/lumieres",
        "examples/Lumires, examples/lumieres",
        "exemples/lumieres, examples/lumieres",
        "exmples/lumiere, examples/lumieres",
        "examples/acueil.md, examples/accueil.md",
        "examples/../exampels, examples/../examples",
    })
    void is_the_one_a_few_letters_away(String written, String meant) {
        assertThat(NearestPath.of(Path.of(written), folder)).contains(Path.of(meant));
        assertThat(NearestPath.of(folder.resolve(written), folder)).contains(folder.resolve(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"guides", "examples/lumieres/x", "examples/accueil.md/x", "examples/communs"})
    void is_none_where_nothing_is_near(String written) {
        assertThat(NearestPath.of(Path.of(written), folder)).isEmpty();
    }

    @Test
    void is_looked_for_where_the_program_runs() {
        assertThat(NearestPath.of(Path.of("scr/main"), Path.of(""))).contains(Path.of("src/main"));
    }
}
