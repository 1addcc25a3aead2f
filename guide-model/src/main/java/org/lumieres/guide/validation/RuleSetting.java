package org.lumieres.guide.validation;

import java.util.Optional;
import org.lumieres.guide.diagnostic.Severity;

/** How a guide wants a rule to be taken. */
public enum RuleSetting {
    /** Not at all. */
    OFF,
    /** As advice. */
    INFO,
    /** As a warning. */
    WARNING,
    /** As an error. */
    ERROR;

    /**
     * The severity that findings of the rule get.
     *
     * @return the severity, or empty when they are dropped
     */
    public Optional<Severity> severity() {
        return this == OFF ? Optional.empty() : Optional.of(Severity.valueOf(name()));
    }
}
