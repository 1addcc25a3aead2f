package org.lumieres.guide.validation;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
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

/** Settings of rules, and exceptions to rules, that do not exist, which would be obeyed by nobody. */
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

    Stream<Diagnostic> in(LoadedGuide loaded) {
        Stream<Diagnostic> settings = unknown(loaded.ruleSettings().keySet().stream())
                .map(code -> tell(code).withPath(RULES.property(code)));
        Stream<Diagnostic> waivers = loaded.waivers().stream()
                .filter(waiver -> !knows(waiver))
                .map(waiver -> tell(waiver.code().value()).withPlace(waiver.at()));
        return Stream.concat(settings, waivers);
    }

    /** Whether there is the rule that an exception is to. */
    boolean knows(Waiver waiver) {
        return known.contains(waiver.code().value());
    }

    private Stream<String> unknown(Stream<RuleCode> named) {
        return named.map(RuleCode::value).filter(code -> !known.contains(code));
    }

    private Diagnostic tell(String code) {
        String advice = Suggestions.nearest(code, known)
                .map(meant -> format("meant", meant))
                .orElseGet(() -> messages.getString("unknown-rule.help"));
        return Diagnostic.of(Severity.WARNING, CODE, format("unknown-rule", code))
                .withFixes(List.of(Fix.advice(advice)));
    }

    private String format(String key, String argument) {
        return new MessageFormat(messages.getString(key), locale).format(new Object[] {argument});
    }
}
