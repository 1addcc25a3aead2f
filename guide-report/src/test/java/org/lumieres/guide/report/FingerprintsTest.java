package org.lumieres.guide.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.Severity;

/** What a finding is known by in the next version of a guide. */
class FingerprintsTest {
    private static final String LINE = "Voir [là](moderr.md).";

    @Test
    void it_stays_when_lines_move() {
        assertThat(only(List.of(LINE), at(1))).isEqualTo(only(List.of("# Un", "", "  " + LINE), at(3)));
    }

    @Test
    void it_stays_when_the_reader_speaks_another_language_or_the_severity_changes() {
        assertThat(only(List.of(LINE), at(1)))
                .isEqualTo(only(
                        List.of(LINE),
                        Samples.finding(Severity.INFO, "missing-file", "Il n’y est pas")
                                .withPlace(at(1).at().orElseThrow())));
    }

    @Test
    void it_changes_with_the_text() {
        assertThat(only(List.of(LINE), at(1))).isNotEqualTo(only(List.of(LINE + "!"), at(1)));
    }

    @Test
    void equal_lines_are_told_apart_by_their_order() {
        Fingerprints fingerprints = of(List.of(LINE, LINE));
        String first = fingerprints.next(at(1));
        assertThat(first).matches("[0-9a-f]{32}:1");
        assertThat(fingerprints.next(at(2))).isEqualTo(first.replace(":1", ":2"));
    }

    @Test
    void of_a_document_on_one_line_the_place_alone_counts() {
        String before = "x".repeat(500);
        assertThat(only(List.of(before + "[a](b)"), far(501))).isEqualTo(only(List.of(before + "yyy[a](b)"), far(504)));
    }

    @Test
    void what_was_not_written_is_known_by_its_place_in_the_model() {
        Diagnostic missing = Samples.finding(Severity.ERROR, "required", "The title is missing");
        assertThat(only(List.of(), missing.withPath(ModelPath.ROOT.property("title"))))
                .isNotEqualTo(only(List.of(), missing.withPath(ModelPath.ROOT.property("id"))));
    }

    private static Diagnostic at(int line) {
        return Samples.finding(Severity.ERROR, "missing-file", "It is not there")
                .withPlace(Samples.range("a.md", line, 1, line, 5));
    }

    private static Diagnostic far(int column) {
        return Samples.finding(Severity.ERROR, "missing-file", "It is not there")
                .withPlace(Samples.range("a.md", 1, column, 1, column + 6));
    }

    private static String only(List<String> lines, Diagnostic finding) {
        return of(lines).next(finding);
    }

    private static Fingerprints of(List<String> lines) {
        return new Fingerprints(
                new GuideFiles(Path.of("guide.md"), Path.of(""), Samples.lines(Map.of("a.md", lines)))::line);
    }
}
