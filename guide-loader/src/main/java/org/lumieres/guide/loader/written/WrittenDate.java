package org.lumieres.guide.loader.written;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people and tools write them: ISO 8601 with or without a time, RFC 1123, with slashes or dots, with the month
 * in French or English words. Of two numbers that could both be the month, the second is, unless it is over twelve.
 */
public final class WrittenDate {
    private static final List<Form> FORMS = List.of(
            new Form("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?", date -> day(date, 1, 2, 3)),
            new Form("(\\d{4})(\\d{2})(\\d{2})", date -> day(date, 1, 2, 3)),
            new Form("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?:[T ].*)?", WrittenDate::dayFirst),
            new Form(
                    "(?:\\p{L}+\\.?,? )?(\\d{1,2})(?:er|st|nd|rd|th)? (\\p{L}+)\\.?,? (\\d{4})(?:[T ,].*)?",
                    date -> day(date, 3, 2, 1)),
            new Form(
                    "(?:\\p{L}+\\.?, )?(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?:[T ,].*)?",
                    date -> day(date, 3, 1, 2)));

    /** By their first letters, without accents: enough to tell them apart in both languages. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan"),
            List.of("feb", "fev"),
            List.of("mar"),
            List.of("apr", "avr"),
            List.of("may", "mai"),
            List.of("jun", "juin"),
            List.of("jul", "juil"),
            List.of("aug", "aou"),
            List.of("sep"),
            List.of("oct"),
            List.of("nov"),
            List.of("dec"));

    private WrittenDate() {}

    private record Form(Pattern pattern, Function<MatchResult, LocalDate> reader) {
        Form(String pattern, Function<MatchResult, LocalDate> reader) {
            this(Pattern.compile(pattern), reader);
        }
    }

    /** The day that some words are, or nothing when they are none, or one that there never was. */
    public static Optional<LocalDate> read(String written) {
        String words = written.strip().replaceAll("[\\s\\p{Z}]+", " ");
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(words);
            if (matcher.matches()) {
                try {
                    return Optional.of(form.reader().apply(matcher));
                } catch (DateTimeException noSuchDay) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static LocalDate dayFirst(MatchResult date) {
        boolean american = Integer.parseInt(date.group(2)) > 12;
        return american ? day(date, 3, 1, 2) : day(date, 3, 2, 1);
    }

    private static LocalDate day(MatchResult date, int year, int month, int day) {
        return LocalDate.of(
                Integer.parseInt(date.group(year)), month(date.group(month)), Integer.parseInt(date.group(day)));
    }

    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        String folded = Normalizer.normalize(written, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(folded::startsWith)) {
                return i + 1;
            }
        }
        throw new DateTimeException("no month: " + written);
    }
}
