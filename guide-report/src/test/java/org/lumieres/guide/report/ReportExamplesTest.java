package org.lumieres.guide.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lumieres.guide.validation.Report;

/**
 * The same reports in each format, beside the tests. Run with {@code -Dguide.rewrite=true} to write the files anew;
 * then read them.
 */
class ReportExamplesTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/org/lumieres/guide/report/examples");

    @ParameterizedTest
    @EnumSource
    void findings_of_every_sort(ReportFormat format) throws IOException {
        assertExample("findings", format, Samples.REPORT, Samples.context().build());
    }

    @ParameterizedTest
    @EnumSource
    void a_sound_guide(ReportFormat format) throws IOException {
        assertExample("sound", format, new Report(List.of()), Samples.context().build());
    }

    @ParameterizedTest
    @EnumSource
    void readers_of_French(ReportFormat format) throws IOException {
        ReportContext context = Samples.context().locale(Locale.CANADA_FRENCH).build();
        assertExample("french", format, Samples.REPORT, context);
    }

    private static void assertExample(String name, ReportFormat format, Report report, ReportContext context)
            throws IOException {
        String written = Samples.write(format, report, context);
        assertThat(written).doesNotContain("\r");
        assertThat(Samples.write(format, report, context)).isEqualTo(written);
        Schemas.assertValid(format, written);
        Path file = EXAMPLES.resolve(name + "/" + format + "." + format.extension());
        if (Boolean.getBoolean("guide.rewrite")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, written);
        }
        assertThat(file).exists();
        assertThat(written).isEqualTo(Files.readString(file));
    }
}
