package org.lumieres.guide.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.validation.Report;

/** Workflow commands are decoded by the runner as they were meant. */
class GithubFormTest {

    @Test
    void a_message_of_several_lines_is_one_command() {
        assertThat(Samples.write(
                        ReportFormat.GITHUB,
                        Samples.finding(Severity.WARNING, "house-rule", "100 % sûr :\r\n::stop-commands::x")
                                .withPlace(Samples.range("02-animer.md", 3, 2, 4, 1))
                                .withFixes(List.of(Fix.advice("Dites-le, mieux")))))
                .isEqualTo("::warning file=sample/02-animer.md,line=3,endLine=3,col=2,title=house-rule"
                        + "::100 %25 sûr :%0A::stop-commands::x%0Ahelp: Dites-le, mieux\n");
    }

    @Test
    void properties_escape_what_separates_them() {
        Report report = new Report(List.of(Samples.finding(Severity.INFO, "house-rule", "a, b: c")
                .withPlace(Samples.range("a:b,c%.md", 1, 1, 1, 1))));
        ReportContext context =
                Samples.context(Map.of("a:b,c%.md", List.of("x"))).build();
        assertThat(Samples.write(ReportFormat.GITHUB, report, context))
                .isEqualTo("::notice file=sample/a%3Ab%2Cc%25.md,line=1,endLine=1,col=1,title=house-rule::a, b: c\n");
    }

    @Test
    void what_is_in_no_file_says_so_in_words() {
        assertThat(Samples.write(ReportFormat.GITHUB, Samples.finding(Severity.ERROR, "empty-guide", "It is empty")))
                .isEqualTo("::error title=empty-guide::sample: It is empty\n");
    }
}
