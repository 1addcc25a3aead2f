package org.lumieres.guide.render.examples;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** A machine that is set up for people who live and write differently. */
public final class Elsewhere {
    private Elsewhere() {}

    /** What would be made there: other signs for numbers, another calendar, another day. */
    public static <T> T make(Supplier<T> what) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-SA-u-ca-islamic-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        try {
            return what.get();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
