package org.lumieres.guide.links;

import java.util.ArrayList;
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
 * A guide that was loaded and whose links were checked: a validator takes it in the place of the former.
 *
 * @param loaded what was loaded
 * @param found what was found of the links, sorted by place
 * @param addresses how many addresses the guide leads to
 * @param unchecked how many of them are not known of, as time ran out
 */
public record CheckedLinks(LoadedGuide loaded, List<Diagnostic> found, int addresses, int unchecked)
        implements LoadedGuide {

    public CheckedLinks {
        found = found.stream().sorted().toList();
    }

    @Override
    public Optional<Guide> guide() {
        return loaded.guide();
    }

    @Override
    public SourceMap sourceMap() {
        return loaded.sourceMap();
    }

    /** What was found wrong while loading, and what was found of the links. */
    @Override
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(loaded.diagnostics());
        all.addAll(found);
        return all.stream().sorted().toList();
    }

    @Override
    public Map<RuleCode, RuleSetting> ruleSettings() {
        return loaded.ruleSettings();
    }

    @Override
    public Assets assets() {
        return loaded.assets();
    }

    @Override
    public List<Waiver> waivers() {
        return loaded.waivers();
    }
}
