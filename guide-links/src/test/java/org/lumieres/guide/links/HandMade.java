package org.lumieres.guide.links;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.validation.LoadedGuide;
import org.lumieres.guide.validation.RuleSetting;
import org.lumieres.guide.validation.Waiver;

/** A guide that was not loaded from anywhere. */
record HandMade(Optional<Guide> guide) implements LoadedGuide {
    HandMade(Guide guide) {
        this(Optional.of(guide));
    }

    @Override
    public SourceMap sourceMap() {
        return SourceMap.none();
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return List.of();
    }

    @Override
    public Map<RuleCode, RuleSetting> ruleSettings() {
        return Map.of();
    }

    @Override
    public Assets assets() {
        return Assets.none();
    }

    @Override
    public List<Waiver> waivers() {
        return List.of();
    }
}
