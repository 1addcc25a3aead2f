package org.lumieres.guide.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A language that the program speaks. */
enum Language {
    ENGLISH("en", ""),
    FRENCH("fr", "_fr");

    private final String tag;
    private final String bundleSuffix;

    Language(String tag, String bundleSuffix) {
        this.tag = tag;
        this.bundleSuffix = bundleSuffix;
    }

    Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    String bundleSuffix() {
        return bundleSuffix;
    }

    /**
     * The language of the reader's environment. The variables come before the JVM's own locale, which is English as
     * soon as the system lacks the data of the locale that they name, as small containers do.
     */
    static Language of(Map<String, String> environment, Locale fallback) {
        String posix = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        boolean unsaid = posix.isEmpty() || posix.equals("POSIX") || posix.equals("C") || posix.startsWith("C.");
        return (unsaid ? fallback.getLanguage() : posix).startsWith("fr") ? FRENCH : ENGLISH;
    }

    @Override
    public String toString() {
        return tag;
    }
}
