package org.lumieres.guide.render.fragment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Writes dates for readers and for machines. */
public final class Times {
    private final Run run;
    private final HtmlWriter html;

    public Times(Run run) {
        this.run = run;
        this.html = run.html();
    }

    public void day(LocalDate day) {
        time(day.toString(), run.wording().date(day));
    }

    /** A phrase of the wording with a day in it. */
    public void phrase(String key, LocalDate day) {
        run.phrase(key, () -> day(day));
    }

    /** A year, a month or a day; anything else as it stands. */
    public void partial(String date) {
        if (isPartialDate(date)) {
            time(date, run.wording().partialDate(date));
        } else {
            html.text(date);
        }
    }

    /** A partial date, or two of them with {@code /} between. */
    public void interval(String dates) {
        int slash = dates.indexOf('/');
        if (slash < 0) {
            partial(dates);
            return;
        }
        String from = dates.substring(0, slash);
        String to = dates.substring(slash + 1);
        // «du 24 mars au 30 mars» reads well, «du mars au avril» does not.
        boolean days = from.length() == 10 && to.length() == 10;
        run.phrase(days ? "date-interval" : "date-range", () -> partial(from), () -> partial(to));
    }

    private void time(String machine, String reader) {
        html.raw("<time").attribute("datetime", machine).raw(">").text(reader).raw("</time>");
    }

    private static boolean isPartialDate(String date) {
        try {
            return switch (date.length()) {
                case 4 -> date.chars().allMatch(c -> c >= '0' && c <= '9');
                case 7 -> YearMonth.parse(date).getYear() > 0;
                case 10 -> LocalDate.parse(date).getYear() > 0;
                default -> false;
            };
        } catch (DateTimeException notADate) {
            return false;
        }
    }
}
