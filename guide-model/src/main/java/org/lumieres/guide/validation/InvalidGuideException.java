package org.lumieres.guide.validation;

import static java.util.Comparator.naturalOrder;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Severity;

/** Thrown by those who will not go on with a faulty guide. The library itself reports faults and does not throw. */
public final class InvalidGuideException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Report report;

    /**
     * Says no to a guide.
     *
     * @param report what is wrong with it
     */
    public InvalidGuideException(Report report) {
        super(worst(report));
        this.report = report;
    }

    /** The errors, or what else is worst where there are none: warnings may be what somebody will not go on with. */
    private static String worst(Report report) {
        Severity worst = report.diagnostics().stream()
                .map(Diagnostic::severity)
                .max(naturalOrder())
                .orElse(Severity.ERROR);
        return report.diagnostics().stream()
                .filter(found -> found.severity() == worst)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    /**
     * What is wrong with the guide.
     *
     * @return the report; null once the exception was serialised, which a report does not survive
     */
    public @Nullable Report report() {
        return report;
    }
}
