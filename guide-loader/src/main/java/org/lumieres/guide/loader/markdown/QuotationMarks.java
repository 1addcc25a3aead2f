package org.lumieres.guide.loader.markdown;

import java.util.Locale;
import java.util.Map;

/** The marks around words quoted in a language, spaces included. */
record QuotationMarks(Pair outer, Pair inner) {
    private static final QuotationMarks ENGLISH = new QuotationMarks(new Pair("“", "”"), new Pair("‘", "’"));

    private static final QuotationMarks GERMAN = new QuotationMarks(new Pair("„", "“"), new Pair("‚", "‘"));

    private static final QuotationMarks SOUTHERN = new QuotationMarks(new Pair("«", "»"), new Pair("“", "”"));

    private static final QuotationMarks FRENCH = new QuotationMarks(new Pair("«\u00A0", "\u00A0»"), new Pair("“", "”"));

    private static final Map<String, QuotationMarks> OF = Map.of(
            "fr", FRENCH, "br", FRENCH, "oc", FRENCH, "de", GERMAN, "es", SOUTHERN, "it", SOUTHERN, "pt", SOUTHERN);

    /** What stands before and behind the words. */
    record Pair(String opening, String closing) {}

    /** The marks of a language, by its BCP 47 tag; those of English when nobody told us. */
    static QuotationMarks of(String language) {
        return OF.getOrDefault(Locale.forLanguageTag(language).getLanguage(), ENGLISH);
    }
}
