package org.lumieres.guide.render.fragment;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
public enum Direction {
    LTR,
    RTL;

    private static final Set<String> RTL_SCRIPTS = Set.of("Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa");
    private static final Set<String> RTL_LANGUAGES =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

    /** The direction of a BCP 47 tag: that of its script if it names one, else that of its language. */
    public static Direction of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        boolean rtl = locale.getScript().isEmpty()
                ? RTL_LANGUAGES.contains(locale.getLanguage())
                : RTL_SCRIPTS.contains(locale.getScript());
        return rtl ? RTL : LTR;
    }

    /** The value of HTML's {@code dir}. */
    public String attribute() {
        return this == RTL ? "rtl" : "ltr";
    }
}
