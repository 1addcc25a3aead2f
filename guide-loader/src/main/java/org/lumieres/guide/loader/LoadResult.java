package org.lumieres.guide.loader;

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

/**
 * What came of loading a guide.
 *
 * @param guide the guide, faulty or not; empty when the source was too broken to make one
 * @param sourceMap where its values stand in its source
 * @param diagnostics what was found wrong while loading, sorted by place
 * @param ruleSettings how the guide wants rules to be taken
 * @param waivers where its authors have a reason to break a rule
 * @param assets the files beside it that it may show
 * @param sources the texts it was read from
 */
public record LoadResult(
        Optional<Guide> guide,
        SourceMap sourceMap,
        List<Diagnostic> diagnostics,
        Map<RuleCode, RuleSetting> ruleSettings,
        List<Waiver> waivers,
        Assets assets,
        Sources sources)
        implements LoadedGuide {

    public LoadResult {
        diagnostics = diagnostics.stream().sorted().toList();
        ruleSettings = Map.copyOf(ruleSettings);
        waivers = List.copyOf(waivers);
    }

    /** The same, read from an archive: it may show what is in it, and nobody writes to it. */
    LoadResult fromArchive(Assets inside) {
        return new LoadResult(guide, sourceMap, diagnostics, ruleSettings, waivers, inside, Sources.none());
    }
}
