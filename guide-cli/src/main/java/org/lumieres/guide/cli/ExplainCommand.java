package org.lumieres.guide.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Suggestions;
import org.lumieres.guide.render.columns.SafeText;
import org.lumieres.guide.validation.RuleCatalogue;
import org.lumieres.guide.validation.RuleDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code guide explain}: lists the rules, or says what one of them asks, why, and how to mend what breaks it. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "RULE", descriptionKey = "rule", arity = "0..1")
    private @Nullable String rule;

    @Mixin
    private RuleOptions brought = new RuleOptions();

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<RuleDescription> rules = rules();
        if (rule == null) {
            return print(new RuleList(session.messages(), session.outPalette(), session.columns()).of(rules));
        }
        Optional<RuleDescription> asked = rules.stream()
                .filter(found -> found.code().value().equals(rule))
                .findFirst();
        if (asked.isEmpty()) {
            session.complain(unknown(rule, rules));
            session.err().println(session.messages().get("explain.see-list"));
            return ExitCode.USAGE;
        }
        return print(new RuleSheet(session.messages(), session.outPalette(), session.columns()).of(asked.get()));
    }

    private List<RuleDescription> rules() throws IOException {
        RuleCatalogue catalogue = brought.catalogue(session);
        return catalogue.codes().stream()
                .flatMap(code -> catalogue.describe(code, session.locale()).stream())
                .toList();
    }

    private String unknown(String written, List<RuleDescription> rules) {
        List<String> codes =
                rules.stream().map(RuleDescription::code).map(RuleCode::value).toList();
        return session.messages().get("explain.unknown", SafeText.of(written))
                + Suggestions.nearest(written, codes)
                        .map(near -> session.messages().get("usage.did-you-mean", near))
                        .orElse("");
    }

    private int print(List<String> lines) {
        lines.forEach(session.out()::println);
        return ExitCode.CLEAN;
    }
}
