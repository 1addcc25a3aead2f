package org.lumieres.guide.constraint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a partial date stands for.
 *
 * @param first the first of them
 * @param last the last of them
 */
record CalendarSpan(LocalDate first, LocalDate last) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** The days of a year, a month or a day; empty when it is not a date of the calendar. */
    static Optional<CalendarSpan> of(String partialDate) {
        Matcher date = FORM.matcher(partialDate);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(date.group(1));
            if (date.group(2) == null) {
                return Optional.of(new CalendarSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
            if (date.group(3) == null) {
                return Optional.of(new CalendarSpan(month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = month.atDay(Integer.parseInt(date.group(3)));
            return Optional.of(new CalendarSpan(day, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
