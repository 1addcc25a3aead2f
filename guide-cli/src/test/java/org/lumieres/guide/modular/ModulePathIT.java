package org.lumieres.guide.modular;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * The archives are modules to those who want them to be, with all that they need: what has no descriptor says nothing.
 */
class ModulePathIT {
    @Test
    void an_application_of_modules_has_all_that_it_needs() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        Path.of("target", "guide", "lib").toString(),
                        "--add-modules",
                        "org.lumieres.guide.pdf",
                        "--class-path",
                        Path.of("target", "test-classes").toString(),
                        Application.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(said).isEqualToIgnoringNewLines("module org.lumieres.guide.pdf true");
    }
}
