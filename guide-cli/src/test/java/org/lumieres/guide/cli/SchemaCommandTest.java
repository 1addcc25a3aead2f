package org.lumieres.guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.loader.GuideSchemas;

class SchemaCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"document", "guide", "chapter"})
    void it_prints_the_schema_and_nothing_else(String part) {
        Run run = Run.in(folder, "schema", part);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("{").endsWith("}\n");
    }

    @Test
    void it_prints_that_of_a_whole_document_unless_told() {
        assertThat(Run.in(folder, "schema").out().strip())
                .isEqualTo(GuideSchemas.document().strip());
    }

    @Test
    void each_schema_is_another() {
        assertThat(Run.in(folder, "schema", "guide")).isNotEqualTo(Run.in(folder, "schema", "chapter"));
    }
}
