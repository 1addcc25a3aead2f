package org.lumieres.guide.rule;

import java.net.URL;
import java.util.Optional;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;

/** What all rules of the library have: a name and a severity. */
public abstract class LibraryRule implements Rule {
    private final RuleCode code;
    private final Severity severity;

    /**
     * A rule.
     *
     * @param code its name
     * @param severity how bad its findings are
     */
    protected LibraryRule(String code, Severity severity) {
        this.code = new RuleCode(code);
        this.severity = severity;
    }

    @Override
    public final RuleCode code() {
        return code;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    /** All cards of the library are in one place: some are of constraints, which are no classes of this kind. */
    @Override
    public final Optional<URL> card() {
        return Optional.ofNullable(LibraryRule.class.getResource("cards/" + code + ".txt"));
    }
}
