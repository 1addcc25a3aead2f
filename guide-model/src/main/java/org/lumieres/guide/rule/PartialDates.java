package org.lumieres.guide.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates of which the day, or the month too, may be left out. ISO 8601-1:2019, 5.2.2. */
public final class PartialDates {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private PartialDates() {}

    /**
     * The last day that a date may mean.
     *
     * @param date a year, a month or a day; may be null
     * @return the day, or empty when there is no date
     */
    public static Optional<LocalDate> end(@Nullable String date) {
        if (date == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (date.length()) {
                        case YEAR -> Year.parse(date).atMonth(12).atEndOfMonth();
                        case MONTH -> YearMonth.parse(date).atEndOfMonth();
                        default -> LocalDate.parse(date);
                    });
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
