package org.lumieres.guide.cli;

import java.util.Locale;
import java.util.Optional;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.validation.Report;

/** How bad a finding makes the command fail. */
enum Threshold {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    /** The least severity that does; empty when none does. */
    Optional<Severity> least() {
        return this == NEVER ? Optional.empty() : Optional.of(Severity.valueOf(name()));
    }

    boolean fails(Report report) {
        return least().filter(report::fails).isPresent();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
