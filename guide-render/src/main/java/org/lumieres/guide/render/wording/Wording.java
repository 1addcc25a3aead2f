package org.lumieres.guide.render.wording;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words that a renderer adds, in one language: English where no bundle speaks the guide's. Immutable and
 * thread-safe.
 */
public final class Wording {
    private static final long KILO = 1000;
    private static final long MEGA = KILO * KILO;
    private static final int DIGITS_ENOUGH = 10;

    private final ResourceBundle words;
    private final Locale locale;
    private final String language;

    private Wording(ResourceBundle words, Locale locale) {
        this.words = words;
        this.locale = locale;
        String spoken = words.getLocale().getLanguage();
        this.language = spoken.isEmpty() ? "en" : spoken;
    }

    /** The words for a guide in a language, a BCP 47 tag. */
    public static Wording in(String language) {
        Locale wanted = Locale.forLanguageTag(language);
        String bundle = Wording.class.getPackageName() + ".wording";
        ResourceBundle words = ResourceBundle.getBundle(bundle, wanted);
        // Where no bundle speaks the language, getBundle takes that of the machine: a guide does not depend on it.
        boolean speaks = words.getLocale().getLanguage().equals(wanted.getLanguage());
        words = speaks ? words : ResourceBundle.getBundle(bundle, Locale.ROOT);
        return new Wording(words, wanted);
    }

    /** The word or phrase under a key. */
    public String get(String key) {
        return words.getString(key);
    }

    /** The phrase under a key, with its arguments put in (java.text.MessageFormat). */
    public String get(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    /**
     * The word for a value of an enumeration: the key is its type's name and its own, as in {@code callout-kind.note}.
     */
    public String of(Enum<?> value) {
        String type = value.getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return words.getString((type + "." + value.name().replace('_', '-')).toLowerCase(Locale.ROOT));
    }

    /** A day as people write it. */
    public String date(LocalDate day) {
        if (locale.getLanguage().equals("fr")) {
            String number = day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
            // No line may end between a day and its month.
            return number + "\u00A0"
                    + DateTimeFormatter.ofPattern("MMMM y", locale).format(day);
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** A year, a month or a day (W3C-DTF) as people write it; anything else as it is. */
    public String partialDate(String date) {
        try {
            return switch (date.length()) {
                case 4 -> Year.parse(date).toString();
                case 7 -> DateTimeFormatter.ofPattern("MMMM y", locale).format(YearMonth.parse(date));
                default -> date(LocalDate.parse(date));
            };
        } catch (DateTimeParseException notADate) {
            return date;
        }
    }

    /** How often something happens, from its period (ISO 8601), as in «every year»; anything else as it is. */
    public String frequency(String period) {
        return Frequency.of(period).map(frequency -> frequency.in(this)).orElse(period);
    }

    /**
     * A size in bytes as people read it: in kilobytes or megabytes of a thousand, with a digit after the point at most.
     */
    public String size(long bytes) {
        String unit = bytes < MEGA ? "kB" : "MB";
        double amount = Math.max(0.1, bytes / (double) (bytes < MEGA ? KILO : MEGA));
        NumberFormat number = NumberFormat.getInstance(locale);
        number.setMaximumFractionDigits(amount < DIGITS_ENOUGH ? 1 : 0);
        return get("size." + unit.toLowerCase(Locale.ROOT), number.format(amount));
    }

    /** The name of a language, a BCP 47 tag, in the language of these words. */
    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(locale);
    }

    /** The language that the words are in, which is English where no bundle speaks the guide's. */
    public String language() {
        return language;
    }

    /** The guide's language, for what the platform formats. */
    public Locale locale() {
        return locale;
    }
}
