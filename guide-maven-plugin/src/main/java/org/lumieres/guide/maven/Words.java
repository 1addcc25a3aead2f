package org.lumieres.guide.maven;

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
import org.lumieres.guide.diagnostic.Severity;

/** What the goals say, in French or in English. Immutable and thread-safe. */
final class Words {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The words for a reader: English ones for readers of anything but French. */
    static Words in(Locale reader) {
        boolean french = reader.getLanguage().equals("fr");
        String file = french ? "words_fr.properties" : "words.properties";
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file))) {
            return new Words(
                    new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)),
                    french ? Locale.FRENCH : Locale.ENGLISH);
        } catch (IOException e) {
            throw new UncheckedIOException("the plugin's own archive cannot be read", e);
        }
    }

    Locale locale() {
        return locale;
    }

    String get(String key, Object... arguments) {
        // No number or date is formatted here, and an apostrophe is an apostrophe.
        String pattern = bundle.getString(key).replace("'", "''");
        return new MessageFormat(pattern, locale).format(arguments);
    }

    String severity(Severity severity) {
        return get("severity." + severity.name().toLowerCase(Locale.ROOT));
    }
}
