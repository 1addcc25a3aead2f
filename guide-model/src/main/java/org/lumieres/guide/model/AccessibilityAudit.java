package org.lumieres.guide.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.Percent;

/**
 * What an audit of accessibility found (RGAA 4.1.2, "Déclaration d'accessibilité", results of the tests).
 *
 * @param date the day of the audit
 * @param auditor who made it
 * @param rate the share of the criteria that hold, in percent, from 0 to 100
 */
public record AccessibilityAudit(
        @Nullable @NotNull LocalDate date,
        @NotBlank String auditor,
        @Percent int rate) {}
