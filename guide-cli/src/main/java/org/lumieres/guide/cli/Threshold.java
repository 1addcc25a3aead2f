package org.lumieres.guide.cli;

import java.util.Locale;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.validation.Report;

/** How bad a finding makes the command fail. */
enum Threshold {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    boolean fails(Report report) {
        return this != NEVER && report.fails(Severity.valueOf(name()));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
