package org.lumieres.guide.report.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Severity;

/** The phrases of {@code words.properties}, or of {@code words_fr.properties} in French. Immutable and thread-safe. */
public final class Phrasebook {
    private final ResourceBundle phrases;
    private final Locale locale;

    private Phrasebook(ResourceBundle phrases, Locale locale) {
        this.phrases = phrases;
        this.locale = locale;
    }

    /**
     * The phrases for a reader: English ones for readers of anything but French. Not by
     * {@link ResourceBundle#getBundle(String)}, which would answer an English reader in the machine's language.
     *
     * @param files opens a file by its name, as {@link Class#getResourceAsStream} does for who may see it
     * @param reader the reader's locale
     * @return the phrases
     * @throws NullPointerException if there is no such file
     */
    public static Phrasebook of(Function<String, @Nullable InputStream> files, Locale reader) {
        boolean french = reader.getLanguage().equals("fr");
        String file = french ? "words_fr.properties" : "words.properties";
        try (InputStream in = Objects.requireNonNull(files.apply(file), file)) {
            return new Phrasebook(
                    new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)),
                    french ? Locale.FRENCH : Locale.ENGLISH);
        } catch (IOException e) {
            throw new UncheckedIOException("the library's own archive cannot be read", e);
        }
    }

    /**
     * The language of the phrases.
     *
     * @return French or English
     */
    public Locale locale() {
        return locale;
    }

    /**
     * A phrase.
     *
     * @param key its key
     * @param arguments what it speaks of; when there are any, the phrase is a {@link MessageFormat}
     * @return the phrase
     * @throws java.util.MissingResourceException if there is none
     */
    public String get(String key, Object... arguments) {
        String pattern = phrases.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /**
     * What a severity is called.
     *
     * @param severity the severity
     * @return the phrase {@code severity.error} or the like
     */
    public String severity(Severity severity) {
        return get("severity." + severity.name().toLowerCase(Locale.ROOT));
    }
}
