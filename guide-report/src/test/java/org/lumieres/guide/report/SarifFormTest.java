package org.lumieres.guide.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.validation.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the schema of SARIF does not say, and its text does. */
class SarifFormTest {
    private static final Report REPORT = new Report(List.of(
            Samples.finding(Severity.ERROR, "house-rule", "No").withPlace(Samples.range("02-animer.md", 1, 1, 1, 2))));

    @Test
    void every_result_points_to_its_rule() {
        JsonNode run = run(Samples.REPORT, Samples.context().build());
        assertThat(run.get("results")).isNotEmpty().allSatisfy(result -> {
            int index = result.get("ruleIndex").asInt();
            assertThat(run.at("/tool/driver/rules/" + index + "/id")).isEqualTo(result.get("ruleId"));
        });
    }

    @Test
    void a_file_outside_of_the_project_has_an_absolute_address(@TempDir Path around) throws IOException {
        Path guide = Files.createDirectories(around.toRealPath().resolve("guide"));
        Path project = Files.createDirectories(around.toRealPath().resolve("project"));
        ReportContext.Builder context = Samples.context().directory(project);
        String address = FileUri.of(guide.resolve("02-animer.md").toString().replace('\\', '/'));
        for (Path named : List.of(Path.of("../guide"), guide)) {
            JsonNode artifact = run(REPORT, context.guide(named).build())
                    .at("/results/0/locations/0/physicalLocation/artifactLocation");
            assertThat(artifact.get("uri").asString()).isEqualTo(address).startsWith("file:///");
            assertThat(artifact.has("uriBaseId")).isFalse();
        }
    }

    @Test
    void what_is_not_shown_is_not_a_result() {
        ReportContext context = Samples.context().shownFrom(Severity.ERROR).build();
        assertThat(run(Samples.REPORT, context).get("results"))
                .hasSize(2)
                .allSatisfy(result -> assertThat(result.get("level").asString()).isEqualTo("error"));
    }

    @Test
    void a_version_that_is_not_known_is_not_said() {
        JsonNode run = run(REPORT, Samples.context().tool("guide", "").build());
        assertThat(run.at("/tool/driver").has("version")).isFalse();
    }

    @Test
    void a_message_is_neither_a_pattern_nor_a_link() {
        Report report = new Report(List.of(Samples.finding(Severity.ERROR, "house-rule", "Not {0} nor [là](1)")));
        assertThat(run(report, Samples.context().build())
                        .at("/results/0/message/text")
                        .asString())
                .isEqualTo("Not {{0}} nor [là] (1).");
    }

    private static JsonNode run(Report report, ReportContext context) {
        String sarif = Samples.write(ReportFormat.SARIF, report, context);
        Schemas.assertValid(ReportFormat.SARIF, sarif);
        return JsonMapper.shared().readTree(sarif).at("/runs/0");
    }
}
