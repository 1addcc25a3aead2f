package org.lumieres.guide.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.validation.LoadedGuide;
import org.lumieres.guide.validation.RuleSetting;
import org.lumieres.guide.validation.Waiver;

class CheckedLinksTest {
    private static final Diagnostic FOUND = Diagnostic.of(Severity.ERROR, new RuleCode("dead-link"), "Dead");

    /** A component of it that was not handed on would be a set of rules that is silent when links are checked. */
    @Test
    void all_that_was_loaded_is_handed_on() {
        LoadedGuide loaded = new Loaded(
                Optional.of(Guide.builder("g", "Guide", "fr").build()),
                SourceMap.none(),
                List.of(Diagnostic.of(Severity.INFO, new RuleCode("left-aside"), "Aside")),
                Map.of(new RuleCode("dead-link"), RuleSetting.OFF),
                List.of(),
                path -> Optional.empty());
        CheckedLinks checked = new CheckedLinks(loaded, List.of(FOUND), 1, 0);

        assertThat(checked)
                .returns(loaded.guide(), LoadedGuide::guide)
                .returns(loaded.sourceMap(), LoadedGuide::sourceMap)
                .returns(loaded.ruleSettings(), LoadedGuide::ruleSettings)
                .returns(loaded.assets(), LoadedGuide::assets)
                .returns(loaded.waivers(), LoadedGuide::waivers);
        assertThat(checked.diagnostics())
                .containsExactlyInAnyOrder(FOUND, loaded.diagnostics().get(0));
    }

    private record Loaded(
            Optional<Guide> guide,
            SourceMap sourceMap,
            List<Diagnostic> diagnostics,
            Map<RuleCode, RuleSetting> ruleSettings,
            List<Waiver> waivers,
            Assets assets)
            implements LoadedGuide {}
}
