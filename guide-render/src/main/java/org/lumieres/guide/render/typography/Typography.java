package org.lumieres.guide.render.typography;

import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;

/**
 * Sets text by the rules of its language: a pass from model to model that leaves its argument as it is. What it has
 * nothing to change in comes back as the same object, and what it made stays the same when it is set again. Immutable
 * and thread-safe.
 *
 * <p>French follows the <cite>Lexique des règles typographiques</cite> of the Imprimerie nationale; numbers are grouped
 * as CLDR has them. A language is a BCP 47 tag, which guide, chapter, section, quotation, term and foreign words may
 * each say; where none of them speaks French, nothing changes, but for straight double quotes in English words inside a
 * French text. Code, keys, formulas, addresses, names with {@code @}, tags with {@code #}, ids and dates never change.
 */
public interface Typography {

    /**
     * Sets a whole guide.
     *
     * @param guide the guide
     * @return the guide as it is to be read; the same object when nothing changes
     */
    Guide apply(Guide guide);

    /**
     * Sets one chapter with its sub-chapters, for a renderer that takes chapters one by one.
     *
     * @param chapter the chapter
     * @param language the guide's language, a BCP 47 tag; the chapter's own comes before it
     * @return the chapter as it is to be read; the same object when nothing changes
     */
    Chapter apply(Chapter chapter, String language);

    /**
     * Sets a text that has no markup: a title, a wording. The endings of ordinals stay letters on the line.
     *
     * @param text the words
     * @param language their language, a BCP 47 tag
     * @return the words as they are to be read; the same object when nothing changes
     */
    String apply(String text, String language);

    /**
     * The same rules, for a guide that is set over and over: chapters that equal those of the last time come back as
     * they were set then. Holds the guide that it set last.
     *
     * @return a typography of its own memory; this one where it has nothing to gain from any
     */
    default Typography remembering() {
        return this;
    }

    /**
     * The rules of each language: those of French for French, none for others. A no-break space stands inside
     * guillemets.
     *
     * @return always the same object
     */
    static Typography standard() {
        return LanguageTypography.STANDARD;
    }

    /**
     * As {@link #standard}, with a narrow no-break space inside guillemets, as some houses have it.
     *
     * @return always the same object
     */
    static Typography narrowGuillemets() {
        return LanguageTypography.NARROW_GUILLEMETS;
    }

    /**
     * Leaves every text as it was written.
     *
     * @return always the same object
     */
    static Typography none() {
        return NoTypography.INSTANCE;
    }
}
