package org.lumieres.guide.cli;

import java.util.Locale;
import org.lumieres.guide.diagnostic.Severity;

/** How bad a finding is shown from. */
enum Visibility {
    ERROR,
    WARNING,
    INFO;

    Severity least() {
        return Severity.valueOf(name());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
