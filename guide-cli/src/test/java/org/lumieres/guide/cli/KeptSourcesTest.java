package org.lumieres.guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that is written takes the place of what a guide is made of. */
class KeptSourcesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void begin() throws IOException {
        Run.in(folder, "new", "guide");
        Files.createSymbolicLink(folder.resolve("lien.yaml"), folder.resolve("guide/guide.yaml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate guide --write-baseline guide/guide.yaml",
                "validate guide --report json=guide/guide.yaml",
                "validate guide --report json=guide/../guide/guide.yaml",
                "validate guide --report json=lien.yaml",
                "validate guide/guide.yaml --report json=guide/guide.yaml",
                "render guide --to text -o guide/guide.yaml",
                "render guide --to markdown -o guide"
            })
    void a_file_of_the_guide_is_not_written_over(String command) throws IOException {
        String guide = Files.readString(folder.resolve("guide/guide.yaml"));
        Run run = Run.in(folder, command.split(" "));

        assertThat(Files.readString(folder.resolve("guide/guide.yaml"))).isEqualTo(guide);
        if (run.code() != ExitCode.CLEAN) {
            assertThat(run.code()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains("the guide itself is in this file");
        }
    }
}
