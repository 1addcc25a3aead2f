package org.lumieres.guide.render.fragment;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lumieres.guide.render.wording.Wording;

/** The words of one language that pages are made with, each looked up and parsed once. Thread-safe. */
public final class Phrases {
    /** Stand in a phrase where its arguments go. */
    static final String FIRST = "\u0001";

    private static final String SECOND = "\u0002";

    private final Wording wording;
    private final Map<String, String> words = new ConcurrentHashMap<>();

    private Phrases(Wording wording) {
        this.wording = wording;
    }

    /** The words for a guide in a language, a BCP 47 tag. */
    public static Phrases in(String language) {
        return new Phrases(Wording.in(language));
    }

    public Wording wording() {
        return wording;
    }

    /** The word under a key of the wording. */
    public String word(String key) {
        return words.computeIfAbsent(key, wording::get);
    }

    /** The phrase under a key, with its argument put in. */
    public String phrase(String key, String argument) {
        return pattern(key).replace(FIRST, argument);
    }

    /** The phrase under a key, with signs where its arguments go. */
    String pattern(String key) {
        return words.computeIfAbsent(key, absent -> wording.get(absent, FIRST, SECOND));
    }
}
