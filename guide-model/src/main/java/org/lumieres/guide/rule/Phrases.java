package org.lumieres.guide.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Phrases to look for in the prose of a language, whatever their case. Between its words, a phrase may have any one
 * sign that is no letter and no digit: a space of any width, an apostrophe of any form, a hyphen. Immutable and
 * thread-safe.
 */
public final class Phrases {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private final String language;
    private final List<List<String>> words;

    private Phrases(String language, List<List<String>> words) {
        this.language = language;
        this.words = words;
    }

    /**
     * Some phrases.
     *
     * @param language the language they are of, as {@link Prose#language} gives it
     * @param phrases each of one word or several
     * @return a value
     * @throws IllegalArgumentException if a phrase has no word
     */
    public static Phrases of(String language, String... phrases) {
        return new Phrases(language, Arrays.stream(phrases).map(Phrases::words).toList());
    }

    String language() {
        return language;
    }

    /** The words of each in lower case. */
    List<List<String>> words() {
        return words;
    }

    private static List<String> words(String phrase) {
        List<String> words = Arrays.stream(BETWEEN.split(phrase.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a phrase without words: " + phrase);
        }
        return words;
    }
}
