package org.lumieres.guide.report;

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

/** What reports say themselves, in French or in English. Immutable and thread-safe. */
final class Words {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The words for a reader: English ones for readers of anything but French. Not by
     * {@link ResourceBundle#getBundle(String)}, which would answer an English reader in the machine's language.
     */
    static Words in(Locale reader) {
        boolean french = reader.getLanguage().equals("fr");
        String file = french ? "words_fr.properties" : "words.properties";
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file))) {
            ResourceBundle bundle = new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Words(bundle, french ? Locale.FRENCH : Locale.ENGLISH);
        } catch (IOException e) {
            throw new UncheckedIOException("the library's own archive cannot be read", e);
        }
    }

    String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** The language of the words, a BCP 47 tag. */
    String language() {
        return locale.toLanguageTag();
    }

    String severity(Severity severity) {
        return get("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    String count(Severity severity, int count) {
        return get("count." + severity.name().toLowerCase(Locale.ROOT), count);
    }
}
