package org.lumieres.guide.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** What the program says, in the reader's language. */
final class Messages {
    private final Language language;
    private final ResourceBundle bundle;

    Messages(Language language) {
        this.language = language;
        this.bundle = bundle("messages", language);
    }

    /**
     * Reads one bundle. Not by {@link ResourceBundle#getBundle(String)}, which would answer an English reader in the
     * JVM's language, and costs more than the reading.
     */
    static ResourceBundle bundle(String name, Language language) {
        String file = name + language.bundleSuffix() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + file);
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }
}
