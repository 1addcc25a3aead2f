package org.lumieres.guide.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticTest {
    @Test
    void prints_as_compilers_do() {
        Diagnostic found =
                Diagnostic.of(Severity.ERROR, new RuleCode("image-alt"), "The image has no alternative text");

        assertThat(found).hasToString("error: The image has no alternative text [image-alt]");
        assertThat(found.withPath(ModelPath.ROOT.property("cover")))
                .hasToString("/cover: error: The image has no alternative text [image-alt]");
        assertThat(found.withPath(ModelPath.ROOT.property("cover")).withPlace(at("animer.md", 14, 1)))
                .hasToString("animer.md:14:1: error: The image has no alternative text [image-alt]");
    }

    @Test
    void sorts_by_file_line_and_column_then_the_worst_then_code_message_and_path() {
        List<Diagnostic> sorted = List.of(
                found(Severity.INFO, "z", "no place").withPath(ModelPath.ROOT.property("a")),
                found(Severity.INFO, "z", "no place").withPath(ModelPath.ROOT.property("b")),
                found(Severity.INFO, "z", "z").withPlace(at("a.md", 2, 10)),
                found(Severity.INFO, "z", "z").withPlace(at("a.md", 10, 1)),
                found(Severity.ERROR, "b", "z").withPlace(at("b.md", 1, 2)),
                found(Severity.WARNING, "a", "y").withPlace(at("b.md", 1, 2)),
                found(Severity.WARNING, "a", "z").withPlace(at("b.md", 1, 2)),
                found(Severity.WARNING, "b", "a").withPlace(at("b.md", 1, 2)),
                found(Severity.ERROR, "a", "a").withPlace(at("b.md", 1, 10)));

        assertThat(Stream.of(7, 2, 5, 1, 8, 0, 3, 6, 4).map(sorted::get).sorted())
                .containsExactlyElementsOf(sorted);
    }

    @Test
    void a_diagnostic_is_changed_by_making_another() {
        Diagnostic found = found(Severity.ERROR, "a", "m");
        Diagnostic mended = found.withSeverity(Severity.INFO).withFixes(List.of(Fix.advice("write `b`")));

        assertThat(found.fixes()).isEmpty();
        assertThat(mended.severity()).isEqualTo(Severity.INFO);
        assertThat(mended.fixes()).containsExactly(new Fix("write `b`", List.of()));
    }

    @Test
    void positions_start_at_one() {
        assertThatThrownBy(() -> new SourcePosition(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SourcePosition(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Image", "image_alt", "-a", "a--b", "é"})
    void a_rule_code_is_in_kebab_case(String code) {
        assertThatThrownBy(() -> new RuleCode(code)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Diagnostic found(Severity severity, String code, String message) {
        return Diagnostic.of(severity, new RuleCode(code), message);
    }

    private static SourceRange at(String file, int line, int column) {
        SourcePosition start = new SourcePosition(line, column);
        return new SourceRange(file, start, start);
    }
}
