package org.lumieres.guide.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisnamedGuideFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"guide.yaml.txt", "Guide.yaml"})
    void a_guide_file_that_is_not_read_for_its_name_is_told(String name, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(name), "id: guide\n");
        Files.writeString(folder.resolve("un.md"), "# Un\n\nDu texte.\n");

        assertThat(GuideLoader.builder()
                        .locale(Locale.ENGLISH)
                        .build()
                        .load(folder)
                        .diagnostics())
                .anySatisfy(found -> assertThat(found.message())
                        .isEqualTo("“" + name + "” is not read: the file of a guide is called guide.yaml"));
    }
}
