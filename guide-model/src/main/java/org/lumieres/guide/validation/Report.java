package org.lumieres.guide.validation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Severity;

/**
 * What checking a guide found.
 *
 * @param diagnostics the findings, sorted by place
 */
public record Report(List<Diagnostic> diagnostics) {

    public Report {
        diagnostics = diagnostics.stream().sorted().toList();
    }

    /**
     * Whether something was found that is as bad as a threshold, or worse.
     *
     * @param threshold the least severity that counts
     * @return whether the guide fails
     */
    public boolean fails(Severity threshold) {
        return diagnostics.stream().anyMatch(found -> found.severity().compareTo(threshold) >= 0);
    }

    /**
     * How much was found of one severity.
     *
     * @param severity the severity
     * @return how many findings have it
     */
    public int count(Severity severity) {
        return (int) diagnostics.stream()
                .filter(found -> found.severity() == severity)
                .count();
    }

    /**
     * How much was found of each severity.
     *
     * @return an immutable map that holds every severity, those that were not found too
     */
    public Map<Severity, Integer> counts() {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, count(severity));
        }
        return Collections.unmodifiableMap(counts);
    }
}
