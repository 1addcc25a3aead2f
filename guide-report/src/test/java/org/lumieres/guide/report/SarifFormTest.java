package org.lumieres.guide.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.validation.Report;
import org.lumieres.guide.validation.RuleCatalogue;
import org.lumieres.guide.validation.RuleDescription;
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
    void a_rule_of_the_library_is_described_in_the_language_of_the_reader() {
        RuleCode code = new RuleCode("unused-footnote");
        Report report = new Report(List.of(Diagnostic.of(Severity.INFO, code, "Not called")));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            RuleDescription description =
                    RuleCatalogue.standard().describe(code, locale).orElseThrow();
            JsonNode run = run(report, Samples.context().locale(locale).build());
            JsonNode rule = run.at("/tool/driver/rules/0");
            assertThat(rule.at("/shortDescription/text").asString()).isEqualTo(description.title() + ".");
            assertThat(rule.at("/help/markdown").asString())
                    .contains(
                            "```markdown\n" + description.wrong().get(0).text(),
                            description.right().get(0).text());
            assertThat(rule.at("/properties/category").asString()).isEqualTo("structure");
            assertThat(rule.at("/defaultConfiguration/level").asString())
                    .isEqualTo(SarifForm.level(description.severity()));
            assertThat(run.at("/results/0/level").asString()).isEqualTo("note");
        }
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
