package org.lumieres.guide.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas say no to what is wrong, so that their yes means something. */
class SchemasTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            JSON       ; {"version": 1}
            JSON       ; {"version": 2, "tool": {"name": "g"}, "guide": "g", "language": "en", "summary": {"fails": false, "errors": 0, "warnings": 0, "infos": 0, "hidden": 0}, "diagnostics": []}
            SARIF      ; {"version": "2.1.0"}
            SARIF      ; {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "g"}}, "results": [{"level": "info", "message": {"text": "m"}}]}]}
            JUNIT      ; <testsuites/>
            JUNIT      ; <testsuites><testsuite name="a"/></testsuites>
            CHECKSTYLE ; <checkstyle version="1"><file name="a"><error line="0"/></file></checkstyle>
            """)
    void what_is_wrong_is_refused(ReportFormat format, String report) {
        assertThatThrownBy(() -> Schemas.assertValid(format, report)).isInstanceOf(AssertionError.class);
    }

    @Test
    void the_example_in_the_manual_keeps_to_our_schema() throws Exception {
        String manual = Files.readString(Path.of("../docs/reports.md"));
        assertThat(Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
                        .matcher(manual)
                        .results())
                .isNotEmpty()
                .allSatisfy(block -> Schemas.assertValid(ReportFormat.JSON, block.group(1)));
    }
}
