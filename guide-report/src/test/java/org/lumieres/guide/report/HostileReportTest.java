package org.lumieres.guide.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.diagnostic.RelatedPlace;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.TextEdit;
import org.lumieres.guide.validation.Report;

/** Text that nobody would write breaks no format: every report keeps to its schema, twice in the same bytes. */
class HostileReportTest {
    /** Fixed, so that a build fails by what was changed and not by chance; take another to explore. */
    private static final String SEED = "20141126";

    private static final String HOSTILE =
            "a\u0000b\u001b[31m]]>&<\"'%0A%\r\n::error::x,y:z\uD83D \uDE00 😀 \uFFFE\u202E\u2028{0} [x](y)";

    @ParameterizedTest
    @EnumSource
    void signs_that_mean_something_elsewhere(ReportFormat format) {
        assertSound(format, finding("a.md", HOSTILE));
    }

    @ParameterizedTest
    @EnumSource
    void names_that_mean_something_elsewhere(ReportFormat format) {
        assertSound(format, finding("a:b,c%0A\n\u0007]]>é\uD83D.md", HOSTILE));
    }

    @ParameterizedTest
    @EnumSource
    void a_full_disk_is_an_exception_of_input_and_output(ReportFormat format) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Report report = new Report(Collections.nCopies(1000, finding("a.md", HOSTILE)));
        ReportContext context = Samples.context(Map.of()).build();

        assertThatThrownBy(() -> format.write(report, context, full))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    @Property(tries = 200, seed = SEED)
    void whatever_is_written(@ForAll ReportFormat format, @ForAll("findings") Diagnostic finding) {
        assertSound(format, finding);
    }

    @Provide
    static Arbitrary<Diagnostic> findings() {
        Arbitrary<String> text = Arbitraries.strings().all().ofMaxLength(20);
        return Combinators.combine(text.filter(name -> !name.isEmpty()), text).as(HostileReportTest::finding);
    }

    private static Diagnostic finding(String file, String text) {
        return Samples.finding(Severity.ERROR, "house-rule", text)
                .withPlace(Samples.range(file, 1, 2, 2, 1))
                .withRelated(List.of(new RelatedPlace(Samples.range(file, 9, 9, 9, 9), text)))
                .withFixes(List.of(
                        Fix.advice(text), new Fix(text, List.of(new TextEdit(Samples.range(file, 1, 1, 1, 1), text)))));
    }

    private static void assertSound(ReportFormat format, Diagnostic finding) {
        Report report = new Report(List.of(finding, finding));
        String file = finding.at().orElseThrow().file();
        ReportContext context =
                Samples.context(Map.of(file, List.of(HOSTILE, "x"))).build();
        String written = Samples.write(format, report, context);
        Schemas.assertValid(format, written);
        assertThat(Samples.write(format, report, context)).isEqualTo(written);
        if (format == ReportFormat.GITHUB) {
            assertThat(written.lines()).hasSize(2).allMatch(line -> line.startsWith("::error file="));
        }
        if (format != ReportFormat.JSON && format != ReportFormat.SARIF) {
            assertThat(written).doesNotContain("\u001b", "\u0000");
        }
    }
}
