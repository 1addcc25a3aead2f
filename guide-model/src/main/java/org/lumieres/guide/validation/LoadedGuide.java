package org.lumieres.guide.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Guide;

/** A guide with what is known of its source: what a loader gives and a validator takes. */
public interface LoadedGuide {

    /**
     * The guide.
     *
     * @return the guide, faulty or not; empty when the source was too broken to make one
     */
    Optional<Guide> guide();

    /**
     * Where the guide's values stand in its source.
     *
     * @return a map, perhaps one that knows no place
     */
    SourceMap sourceMap();

    /**
     * What was found wrong while loading.
     *
     * @return the findings, sorted
     */
    List<Diagnostic> diagnostics();

    /**
     * How the guide wants rules to be taken: {@code rules:} of {@code guide.yaml}.
     *
     * @return the rules it speaks of; a rule it does not name keeps its own severity
     */
    Map<RuleCode, RuleSetting> ruleSettings();

    /**
     * The files that the guide shows, for the rules that look into them.
     *
     * @return its pictures; nothing is said of those that are not among them
     */
    Assets assets();

    /**
     * Where the guide's authors have a reason to break a rule.
     *
     * @return the exceptions they make
     */
    List<Waiver> waivers();
}
