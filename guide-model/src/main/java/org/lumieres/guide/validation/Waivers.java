package org.lumieres.guide.validation;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceRange;

/** The exceptions that a guide makes: takes out what they cover, and tells of those that cover nothing. */
final class Waivers {
    private static final RuleCode UNUSED = new RuleCode("unused-exception");
    private static final RuleCode UNREASONED = new RuleCode("exception-without-reason");

    private final List<Waiver> all;
    private final Map<String, List<Waiver>> byFile = new HashMap<>();
    private final ResourceBundle messages;
    private final Locale locale;

    Waivers(List<Waiver> waivers, Locale locale) {
        this.all = waivers;
        this.locale = locale;
        this.messages = ResourceBundle.getBundle("org.lumieres.guide.validation.violations", locale);
        all.stream()
                .filter(waiver -> !waiver.reason().isBlank())
                .forEach(waiver -> byFile.computeIfAbsent(waiver.scope().file(), file -> new ArrayList<>())
                        .add(waiver));
    }

    /** The findings that no exception covers, and what is to be said of the exceptions. */
    Stream<Diagnostic> apply(Stream<Diagnostic> found) {
        if (all.isEmpty()) {
            return found;
        }
        Set<Waiver> used = new LinkedHashSet<>();
        List<Diagnostic> left = new ArrayList<>();
        found.forEach(diagnostic -> {
            Optional<Waiver> waiver = waiver(diagnostic);
            waiver.ifPresentOrElse(used::add, () -> left.add(diagnostic));
        });
        return Stream.concat(left.stream(), all.stream().flatMap(waiver -> fault(waiver, used).stream()));
    }

    private Optional<Waiver> waiver(Diagnostic found) {
        return found.at()
                .flatMap(at -> byFile.getOrDefault(at.file(), List.of()).stream()
                        .filter(waiver -> waiver.code().equals(found.code()) && waiver.covers(at))
                        .findFirst());
    }

    private Optional<Diagnostic> fault(Waiver waiver, Set<Waiver> used) {
        if (waiver.reason().isBlank()) {
            return Optional.of(fault(UNREASONED, waiver));
        }
        return used.contains(waiver) ? Optional.empty() : Optional.of(fault(UNUSED, waiver));
    }

    private Diagnostic fault(RuleCode code, Waiver waiver) {
        SourceRange at = waiver.at();
        return Diagnostic.of(Severity.WARNING, code, format(code.value(), waiver))
                .withPlace(at)
                .withFixes(List.of(Fix.advice(format(code + ".help", waiver))));
    }

    private String format(String key, Waiver waiver) {
        return new MessageFormat(messages.getString(key), locale)
                .format(new Object[] {waiver.code().value()});
    }
}
