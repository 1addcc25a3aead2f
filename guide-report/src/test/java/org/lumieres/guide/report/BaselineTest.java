package org.lumieres.guide.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.diagnostic.SourcePosition;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.validation.Report;

class BaselineTest {
    private static final List<String> OLD = List.of("Un [lien](ici)", "", "etc...", "", "etc...");

    @Test
    void what_was_there_is_known() {
        Baseline baseline = Baseline.of(report(0, 2, 4), sources(OLD));

        assertThat(baseline.without(report(0, 2, 4), sources(OLD)).diagnostics())
                .isEmpty();
        assertThat(baseline.mended(report(0, 2, 4), sources(OLD))).isZero();
    }

    @Test
    void a_fault_is_known_again_where_its_text_has_moved_to() {
        Baseline baseline = Baseline.of(report(0, 2, 4), sources(OLD));
        List<String> moved = List.of("Nouveau", "", "etc...", "etc...", "", "Un [lien](ici)");

        assertThat(baseline.without(report(2, 3, 5), sources(moved)).diagnostics())
                .isEmpty();
    }

    @Test
    void one_more_of_the_same_counts() {
        Baseline baseline = Baseline.of(report(2), sources(OLD));

        assertThat(baseline.without(report(2, 4), sources(OLD)).diagnostics()).hasSize(1);
    }

    @Test
    void a_fault_in_a_text_that_changed_counts_and_the_old_one_is_mended() {
        Baseline baseline = Baseline.of(report(0, 2, 4), sources(OLD));
        List<String> changed = List.of("Un autre [lien](ici)", "", "etc...", "", "etc...");

        assertThat(baseline.without(report(0, 2, 4), sources(changed)).diagnostics())
                .hasSize(1);
        assertThat(baseline.mended(report(0, 2, 4), sources(changed))).isEqualTo(1);
    }

    @Test
    void text_and_back(@TempDir Path folder) throws IOException {
        Baseline baseline = Baseline.of(report(0, 2, 4), sources(OLD));
        String text = baseline.text();

        assertThat(text.lines()).hasSize(4).first().asString().startsWith("# guide baseline 1");
        assertThat(text.lines().skip(1)).isSorted().allMatch(line -> line.startsWith("style un.md "));
        assertThat(Baseline.read(file(folder, text)).text()).isEqualTo(text);
        assertThat(Baseline.read(file(folder, "\r\n" + text.replace("\n", "\r\n# nothing\r\n")))
                        .text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id: guide\n", "# nothing\n", "\u0000"})
    void any_other_file_is_refused(String text, @TempDir Path folder) throws IOException {
        Path file = file(folder, text);
        assertThatThrownBy(() -> Baseline.read(file))
                .isInstanceOf(InvalidBaselineException.class)
                .hasMessageContaining(file.toString());
    }

    private static Path file(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("known"), text);
    }

    private static Report report(int... lines) {
        return new Report(IntStream.of(lines)
                .mapToObj(line -> new SourcePosition(line + 1, 1))
                .map(at -> Diagnostic.of(Severity.WARNING, new RuleCode("style"), "Mal dit")
                        .withPlace(new SourceRange("un.md", at, at)))
                .toList());
    }

    private static SourceMap sources(List<String> lines) {
        return Samples.lines(Map.of("un.md", lines));
    }
}
