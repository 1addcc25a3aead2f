package org.lumieres.guide.loader;

import java.util.HashMap;
import java.util.Map;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.loader.json.Cursor;
import org.lumieres.guide.loader.json.RecordBinder;
import org.lumieres.guide.loader.source.Origins;
import org.lumieres.guide.loader.source.PlacedOrigin;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.validation.RuleSetting;

/** Reads {@code rules:}, how a guide wants rules to be taken. */
final class RuleSettings {
    private RuleSettings() {}

    static Map<RuleCode, RuleSetting> read(Cursor rules, RecordBinder binder, Problems problems, Origins origins) {
        // What there is to say of a setting is mostly about the rule it names.
        origins.put(rules.path(), new PlacedOrigin(places -> {
            places.put(rules.path(), rules.keyPlace());
            rules.keys()
                    .forEach(key -> places.put(
                            rules.path().property(key), rules.get(key).keyPlace()));
        }));
        if (!rules.isObject() && !rules.isMissing()) {
            binder.wrongType(rules, "data.type-object");
        }
        Map<RuleCode, RuleSetting> settings = new HashMap<>();
        for (String key : rules.keys()) {
            Cursor setting = rules.get(key);
            try {
                RuleCode code = new RuleCode(key);
                binder.choice(RuleSetting.class, setting).ifPresent(value -> settings.put(code, value));
            } catch (IllegalArgumentException noCode) {
                problems.add(Severity.ERROR, "format", setting.keyPlace(), "data.rule-code", key);
            }
        }
        return settings;
    }
}
