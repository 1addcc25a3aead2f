package org.lumieres.guide.maven;

import java.util.Locale;
import java.util.Optional;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.validation.Report;

/** From how bad a finding something happens, if ever. */
enum Threshold {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    /** The least severity that counts; empty when none does. */
    Optional<Severity> least() {
        return this == NEVER ? Optional.empty() : Optional.of(Severity.valueOf(name()));
    }

    boolean counts(Severity severity) {
        return least().filter(least -> severity.compareTo(least) >= 0).isPresent();
    }

    boolean fails(Report report) {
        return least().filter(report::fails).isPresent();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
