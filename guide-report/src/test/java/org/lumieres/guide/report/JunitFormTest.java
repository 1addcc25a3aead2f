package org.lumieres.guide.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.validation.Report;

/** What fails the guide is a test that failed. */
class JunitFormTest {
    private static final Diagnostic WARNING = Samples.finding(Severity.WARNING, "house-rule", "Say less")
            .withPlace(Samples.range("02-animer.md", 3, 1, 3, 5));

    @Test
    void a_warning_fails_when_warnings_are_to_fail() {
        assertThat(write(Optional.of(Severity.WARNING), WARNING))
                .contains("tests=\"1\" failures=\"1\"", "<failure message=\"Say less\" type=\"house-rule\">");
        assertThat(write(Optional.of(Severity.ERROR), WARNING))
                .contains("tests=\"1\" failures=\"0\"", "<system-out>sample/02-animer.md:3:1: warning: Say less<")
                .doesNotContain("<failure");
    }

    @Test
    void nothing_fails_when_nothing_is_to_fail() {
        assertThat(write(Optional.empty(), WARNING.withSeverity(Severity.ERROR)))
                .doesNotContain("<failure");
    }

    @Test
    void two_findings_of_a_rule_at_a_place_are_two_tests() {
        assertThat(write(Optional.empty(), WARNING, WARNING))
                .contains("tests=\"2\"", "name=\"house-rule 3:1\"", "name=\"house-rule 3:1 (2)\"");
    }

    @Test
    void a_guide_whose_findings_are_not_shown_is_one_test_that_tells_of_them() {
        Report report = new Report(List.of(WARNING));
        ReportContext context = Samples.context().shownFrom(Severity.ERROR).build();
        assertThat(Samples.write(ReportFormat.JUNIT, report, context))
                .contains("tests=\"1\" failures=\"0\"", "name=\"1 warning (1 not shown)\"");
    }

    private static String write(Optional<Severity> failing, Diagnostic... findings) {
        ReportContext context = Samples.context().failingFrom(failing).build();
        return Samples.write(ReportFormat.JUNIT, new Report(List.of(findings)), context);
    }
}
