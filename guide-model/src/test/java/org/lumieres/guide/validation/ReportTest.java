package org.lumieres.guide.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;

class ReportTest {
    private static final Diagnostic WARNING = Diagnostic.of(Severity.WARNING, new RuleCode("w"), "odd");
    private static final Diagnostic ERROR = Diagnostic.of(Severity.ERROR, new RuleCode("e"), "wrong");

    @Test
    void fails_at_the_threshold_and_above() {
        assertThat(new Report(List.of(WARNING)).fails(Severity.ERROR)).isFalse();
        assertThat(new Report(List.of(WARNING)).fails(Severity.WARNING)).isTrue();
        assertThat(new Report(List.of(ERROR)).fails(Severity.WARNING)).isTrue();
        assertThat(new Report(List.of()).fails(Severity.INFO)).isFalse();
    }

    @Test
    void sorts_and_counts() {
        Report report = new Report(List.of(WARNING, ERROR, WARNING));

        assertThat(report.diagnostics()).containsExactly(ERROR, WARNING, WARNING);
        assertThat(report.counts()).isEqualTo(Map.of(Severity.INFO, 0, Severity.WARNING, 2, Severity.ERROR, 1));
    }

    @Test
    void an_exception_says_the_errors_and_carries_the_report() {
        Report report = new Report(List.of(WARNING, ERROR));

        assertThat(new InvalidGuideException(report)).hasMessage("error: wrong [e]");
        assertThat(new InvalidGuideException(report).report()).isEqualTo(report);
        assertThat(new InvalidGuideException(new Report(report.diagnostics().subList(1, 2))))
                .hasMessage(report.diagnostics().get(1).toString());
    }
}
