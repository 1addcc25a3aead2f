package org.lumieres.guide.validation;

import java.util.stream.Collectors;
import org.lumieres.guide.diagnostic.Severity;

/** Thrown by those who will not go on with a faulty guide. The library itself reports faults and does not throw. */
public final class InvalidGuideException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Report report;

    /**
     * Says no to a guide.
     *
     * @param report what is wrong with it
     */
    public InvalidGuideException(Report report) {
        super(report.diagnostics().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .map(Object::toString)
                .collect(Collectors.joining("\n")));
        this.report = report;
    }

    /**
     * What is wrong with the guide.
     *
     * @return the report; null once the exception was serialised, which a report does not survive
     */
    public Report report() {
        return report;
    }
}
