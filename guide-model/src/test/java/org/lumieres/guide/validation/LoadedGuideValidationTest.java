package org.lumieres.guide.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lumieres.guide.validation.SampleGuide.chapter;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.diagnostic.SourcePosition;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.Rule;

class LoadedGuideValidationTest {
    private static final GuideValidator VALIDATOR =
            GuideValidator.builder().rules(List.of()).locale(Locale.ENGLISH).build();

    /** Two chapters of the same id, written at lines 10 and 20 of guide.yaml; the rest has no place. */
    private static final Guide TWINS = SampleGuide.of(chapter("a"), chapter("a"));

    private static final ModelPath FIRST =
            ModelPath.ROOT.property("volumes").element(0).property("chapters").element(0);
    private static final ModelPath SECOND =
            ModelPath.ROOT.property("volumes").element(0).property("chapters").element(1);

    @Test
    void a_finding_has_its_place_or_the_nearest_around_it_and_names_the_other() {
        Report report = VALIDATOR.validate(loaded(TWINS, List.of(), Map.of()));

        assertThat(report.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.at()).contains(line(20));
            assertThat(found.related()).singleElement().satisfies(other -> {
                assertThat(other.at()).isEqualTo(line(10));
                assertThat(other.message()).isEqualTo("Taken here first");
            });
        });
    }

    @Test
    void what_the_loader_found_is_in_the_report_in_the_order_of_places() {
        Diagnostic last = problem(Severity.WARNING, "unknown-property", SECOND.property("colour"))
                .withPlace(line(21));
        Diagnostic first =
                problem(Severity.ERROR, "syntax", FIRST.property("title")).withPlace(line(1));

        assertThat(VALIDATOR
                        .validate(loaded(TWINS, List.of(last, first), Map.of()))
                        .diagnostics())
                .extracting(
                        found -> found.at().orElseThrow().start().line(),
                        found -> found.code().value())
                .containsExactly(tuple(1, "syntax"), tuple(20, "unique-id"), tuple(21, "unknown-property"));
    }

    @Test
    void an_error_of_the_loader_at_the_same_value_is_enough() {
        ModelPath id = SECOND.property("id");

        assertThat(codes(loaded(TWINS, List.of(problem(Severity.ERROR, "format", id)), Map.of())))
                .containsExactly("format");
        assertThat(codes(loaded(TWINS, List.of(problem(Severity.WARNING, "odd", id)), Map.of())))
                .containsExactlyInAnyOrder("odd", "unique-id");
    }

    @Test
    void a_value_that_could_not_be_read_is_not_missing_too() {
        ModelPath edition = ModelPath.ROOT.property("edition");
        Guide undated = SampleGuide.published()
                .volumes(TWINS.volumes().subList(0, 0))
                .edition(Edition.builder(1).build())
                .build();
        Guide without = SampleGuide.published().edition(null).build();

        assertThat(codes(loaded(
                        undated, List.of(problem(Severity.WARNING, "format", edition.property("issued"))), Map.of())))
                .containsExactlyInAnyOrder("format", "required");
        assertThat(codes(loaded(
                        without, List.of(problem(Severity.ERROR, "format", edition.property("number"))), Map.of())))
                .containsExactlyInAnyOrder("format", "required");
        assertThat(codes(loaded(without, List.of(), Map.of()))).containsExactly("required", "required");
    }

    @Test
    void the_guide_raises_lowers_and_silences_rules_of_the_loader_too() {
        List<Diagnostic> own = List.of(problem(Severity.WARNING, "unknown-property", FIRST.property("colour")));

        assertThat(VALIDATOR
                        .validate(loaded(
                                TWINS,
                                own,
                                Map.of(
                                        new RuleCode("unique-id"), RuleSetting.INFO,
                                        new RuleCode("unknown-property"), RuleSetting.ERROR)))
                        .diagnostics())
                .extracting(found -> found.code().value(), Diagnostic::severity)
                .containsExactlyInAnyOrder(
                        tuple("unique-id", Severity.INFO), tuple("unknown-property", Severity.ERROR));
        assertThat(codes(loaded(
                        TWINS,
                        own,
                        Map.of(
                                new RuleCode("unique-id"), RuleSetting.OFF,
                                new RuleCode("unknown-property"), RuleSetting.OFF))))
                .isEmpty();
    }

    @Test
    void a_setting_of_a_rule_that_does_not_exist_is_told_with_the_one_that_was_meant() {
        Guide guide = SampleGuide.of(chapter("a"));
        Map<RuleCode, RuleSetting> settings = Map.of(
                new RuleCode("image-alts"), RuleSetting.OFF,
                new RuleCode("image-alt"), RuleSetting.OFF);

        assertThat(VALIDATOR.validate(loaded(guide, List.of(), settings)).diagnostics())
                .extracting(Diagnostic::toString, found -> found.fixes().get(0).title())
                .containsExactly(tuple(
                        "/rules/image-alts: warning: There is no rule `image-alts` [unknown-rule]",
                        "Did you mean “image-alt”?"));
    }

    @Test
    void a_setting_of_the_applications_own_rule_is_none_of_those() {
        Rule own = new Rule() {
            @Override
            public RuleCode code() {
                return new RuleCode("own-rule");
            }

            @Override
            public Severity severity() {
                return Severity.INFO;
            }

            @Override
            public void check(Inspection inspection) {}
        };
        LoadedGuide loaded =
                loaded(SampleGuide.of(chapter("a")), List.of(), Map.of(new RuleCode("own-rule"), RuleSetting.ERROR));

        assertThat(codes(loaded)).containsExactly("unknown-rule");
        assertThat(GuideValidator.builder()
                        .rules(List.of())
                        .rule(own)
                        .build()
                        .validate(loaded)
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void an_error_that_kept_a_guide_from_loading_cannot_be_silenced() {
        Diagnostic fatal = Diagnostic.of(Severity.ERROR, new RuleCode("syntax"), "broken");
        LoadedGuide nothing = new Loaded(
                Optional.empty(),
                SourceMap.none(),
                List.of(fatal),
                Map.of(fatal.code(), RuleSetting.OFF),
                Assets.none(),
                List.of());

        assertThat(VALIDATOR.validate(nothing).diagnostics()).containsExactly(fatal);
    }

    private static List<String> codes(LoadedGuide loaded) {
        return VALIDATOR.validate(loaded).diagnostics().stream()
                .map(found -> found.code().value())
                .toList();
    }

    private static Diagnostic problem(Severity severity, String code, ModelPath path) {
        return Diagnostic.of(severity, new RuleCode(code), "a fault").withPath(path);
    }

    private static SourceRange line(int line) {
        SourcePosition start = new SourcePosition(line, 1);
        return new SourceRange("guide.yaml", start, start);
    }

    private static LoadedGuide loaded(Guide guide, List<Diagnostic> found, Map<RuleCode, RuleSetting> settings) {
        Map<ModelPath, SourceRange> places = new HashMap<>(Map.of(FIRST, line(10), SECOND, line(20)));
        SourceMap map = new SourceMap() {
            @Override
            public Optional<SourceRange> find(ModelPath path) {
                return Optional.ofNullable(places.get(path));
            }

            @Override
            public Optional<String> line(String file, int line) {
                return Optional.empty();
            }
        };
        return new Loaded(Optional.of(guide), map, found, settings, Assets.none(), List.of());
    }

    private record Loaded(
            Optional<Guide> guide,
            SourceMap sourceMap,
            List<Diagnostic> diagnostics,
            Map<RuleCode, RuleSetting> ruleSettings,
            Assets assets,
            List<Waiver> waivers)
            implements LoadedGuide {}
}
