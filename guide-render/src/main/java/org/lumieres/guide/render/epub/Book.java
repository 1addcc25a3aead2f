package org.lumieres.guide.render.epub;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.fragment.Index;
import org.lumieres.guide.render.fragment.Phrases;

/**
 * What is known of a book before any of its documents is written. Immutable and thread-safe.
 *
 * @param guide the guide, as it is set
 * @param phrases the words of its language
 * @param index what its references lead to
 * @param places where its parts are
 */
record Book(Guide guide, Phrases phrases, Index index, Places places) {

    static Book of(Guide guide) {
        return new Book(guide, Phrases.in(guide.language()), Index.of(guide), new Places(guide));
    }

    /** Its title; its name in addresses where a guide that was not validated has none: a book must have one. */
    String title() {
        return orElse(guide.title(), guide.id());
    }

    /** Its language, which no program knows ({@code und}) where a guide that was not validated has no tag (BCP 47). */
    String language() {
        try {
            return new Locale.Builder().setLanguageTag(guide.language()).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            return "und";
        }
    }

    /** What readers call the edition, or the empty string when the guide does not say. */
    String editionLabel() {
        Edition edition = guide.edition();
        return edition == null
                ? ""
                : phrases.phrase(
                        "edition", edition.label() == null ? Integer.toString(edition.number()) : edition.label());
    }

    /** Words that are there to be read, else others, else a sign that something is missing. */
    static String orElse(String words, String others) {
        return !words.isBlank() ? words : !others.isBlank() ? others : "…";
    }
}
