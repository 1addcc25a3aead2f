package org.lumieres.guide.loader.written;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spans of time as people write them, {@code 6 months}, {@code 1 an}, {@code yearly}, as ISO 8601 has them. */
public final class WrittenPeriod {
    private static final Pattern ISO = Pattern.compile("P(?:\\d+[YMWD])+");
    private static final Pattern COUNTED =
            Pattern.compile("(\\d{1,4}|an?|one|une?) ?(day|jour|week|semaine|month|mois|year|an(?:n[ée]e)?)s?");
    private static final Map<String, String> ADVERBS = Map.of(
            "daily", "P1D",
            "weekly", "P1W",
            "monthly", "P1M",
            "quarterly", "P3M",
            "yearly", "P1Y",
            "annually", "P1Y",
            "hebdomadaire", "P1W",
            "mensuel", "P1M",
            "trimestriel", "P3M",
            "annuel", "P1Y");

    private WrittenPeriod() {}

    /** The period that some words are, or nothing when they are none. */
    public static Optional<String> read(String written) {
        String words = written.strip();
        if (ISO.matcher(words).matches()) {
            return Optional.of(words);
        }
        String folded = words.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", " ");
        Matcher counted = COUNTED.matcher(folded);
        if (counted.matches()) {
            String count = Character.isDigit(folded.charAt(0)) ? counted.group(1) : "1";
            return Optional.of("P" + Integer.parseInt(count) + unit(counted.group(2)));
        }
        return Optional.ofNullable(ADVERBS.get(folded));
    }

    private static char unit(String name) {
        return switch (name.charAt(0)) {
            case 'd', 'j' -> 'D';
            case 'w', 's' -> 'W';
            case 'm' -> 'M';
            default -> 'Y';
        };
    }
}
