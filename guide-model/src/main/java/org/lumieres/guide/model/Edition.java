package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.IsoPeriod;

/**
 * One edition of a guide. Maps to {@code dcterms:issued}, {@code modified}, {@code accrualPeriodicity} and
 * {@code replaces}.
 *
 * @param number its rank, from 1
 * @param label what readers call it, such as a year; null for the number alone
 * @param issued the day it came out
 * @param modified the day it was last changed, or null
 * @param frequency how often a new one is due, an ISO 8601 period such as {@code P1Y}; null when none is promised
 * @param status where it stands in its life
 * @param changes what changed since the edition before, latest first
 * @param replaces the edition whose place it takes, or null
 */
public record Edition(
        @Positive int number,
        @Nullable String label,
        @Nullable @NotNull LocalDate issued,
        @Nullable LocalDate modified,
        @Nullable @IsoPeriod String frequency,
        EditionStatus status,
        List<@Valid Change> changes,
        @Nullable String replaces) {

    public Edition {
        changes = List.copyOf(changes);
    }

    /**
     * Starts an edition with what it cannot do without; everything else is optional or empty until set.
     *
     * @param number its rank, from 1
     * @return a builder for one record
     */
    public static Builder builder(int number) {
        return new Builder(number);
    }

    /**
     * Gathers the parts of {@link Edition}; not thread-safe. Each setter replaces what was set before and returns this.
     */
    public static final class Builder {
        private final int number;
        private @Nullable String label;
        private @Nullable LocalDate issued;
        private @Nullable LocalDate modified;
        private @Nullable String frequency;
        private EditionStatus status = EditionStatus.PUBLISHED;
        private List<Change> changes = List.of();
        private @Nullable String replaces;

        private Builder(int number) {
            this.number = number;
        }

        public Builder label(@Nullable String label) {
            this.label = label;
            return this;
        }

        public Builder issued(@Nullable LocalDate issued) {
            this.issued = issued;
            return this;
        }

        public Builder modified(@Nullable LocalDate modified) {
            this.modified = modified;
            return this;
        }

        public Builder frequency(@Nullable String frequency) {
            this.frequency = frequency;
            return this;
        }

        public Builder status(EditionStatus status) {
            this.status = status;
            return this;
        }

        public Builder changes(List<Change> changes) {
            this.changes = changes;
            return this;
        }

        public Builder replaces(@Nullable String replaces) {
            this.replaces = replaces;
            return this;
        }

        public Edition build() {
            return new Edition(number, label, issued, modified, frequency, status, changes, replaces);
        }
    }
}
