package org.lumieres.guide.validation;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.Suggestions;
import org.lumieres.guide.rule.Rule;

/** Settings of rules that do not exist, which would be obeyed by nobody. */
final class UnknownRules {
    private static final RuleCode CODE = new RuleCode("unknown-rule");
    private static final ModelPath RULES = ModelPath.ROOT.property("rules");

    private final Set<String> known;
    private final ResourceBundle messages;
    private final Locale locale;

    UnknownRules(List<Rule> rules, Locale locale) {
        this.known = Stream.concat(
                        RuleCatalogue.standard().codes().stream(),
                        rules.stream().map(Rule::code))
                .map(RuleCode::value)
                .collect(Collectors.toCollection(TreeSet::new));
        this.messages = ResourceBundle.getBundle("org.lumieres.guide.validation.violations", locale);
        this.locale = locale;
    }

    Stream<Diagnostic> in(Map<RuleCode, RuleSetting> settings) {
        return settings.keySet().stream()
                .map(RuleCode::value)
                .filter(code -> !known.contains(code))
                .map(this::unknown);
    }

    private Diagnostic unknown(String code) {
        String advice = Suggestions.nearest(code, known)
                .map(meant -> format("meant", meant))
                .orElseGet(() -> messages.getString("unknown-rule.help"));
        return Diagnostic.of(Severity.WARNING, CODE, format("unknown-rule", code))
                .withPath(RULES.property(code))
                .withFixes(List.of(Fix.advice(advice)));
    }

    private String format(String key, String argument) {
        return new MessageFormat(messages.getString(key), locale).format(new Object[] {argument});
    }
}
