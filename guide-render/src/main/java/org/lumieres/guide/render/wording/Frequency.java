package org.lumieres.guide.render.wording;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * How often something happens.
 *
 * @param months whole months from one time to the next
 * @param days the days beyond them
 */
record Frequency(long months, int days) {

    /** The frequency of an ISO 8601 period; empty when it is none, or not longer than nothing. */
    static Optional<Frequency> of(String period) {
        try {
            Period parsed = Period.parse(period);
            Frequency frequency = new Frequency(parsed.getYears() * 12L + parsed.getMonths(), parsed.getDays());
            return frequency.isLongerThanNothing() ? Optional.of(frequency) : Optional.empty();
        } catch (DateTimeParseException notAPeriod) {
            return Optional.empty();
        }
    }

    private boolean isLongerThanNothing() {
        return months >= 0 && days >= 0 && months + days > 0;
    }

    /** In the largest unit that needs no fraction: eighteen months are no year and a half. */
    String in(Wording wording) {
        if (months > 0 && days > 0) {
            return wording.get("frequency.months-and-days", months, days);
        }
        if (months > 0) {
            return months % 12 == 0
                    ? wording.get("frequency.years", months / 12)
                    : wording.get("frequency.months", months);
        }
        return days % 7 == 0 ? wording.get("frequency.weeks", days / 7) : wording.get("frequency.days", days);
    }
}
