package org.lumieres.guide.render.typography;

import org.jspecify.annotations.Nullable;

/** Whose rules hold for a text. */
enum Tongue {
    /** All of them. */
    FRENCH,
    /** English inside a French text: its double quotes alone. */
    ENGLISH,
    /** None. */
    OTHER;

    /** The rules of a text that stands alone. */
    static Tongue of(String language) {
        return is("fr", language) ? FRENCH : OTHER;
    }

    /** The rules of what stands inside a text of this tongue and says its own language, or null when it says none. */
    Tongue inside(@Nullable String language) {
        if (language == null || language.isBlank()) {
            return this;
        }
        return this != OTHER && is("en", language) ? ENGLISH : of(language);
    }

    private static boolean is(String primary, String tag) {
        return tag.regionMatches(true, 0, primary, 0, 2) && (tag.length() == 2 || tag.charAt(2) == '-');
    }
}
