package org.lumieres.guide.render.site;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Run;

/** Writes the letters that lead to words on a page in alphabetical order. */
record Letters(Run run) {

    /** Links to where the words of each letter begin. */
    void write(Map<String, String> places) {
        HtmlWriter html = run.html();
        html.raw("<nav class=\"letters\"")
                .attribute("aria-label", run.word("site.letters"))
                .raw(">\n<ul>\n");
        places.forEach((letter, address) -> html.raw("<li><a")
                .attribute("href", address)
                .raw(">")
                .text(letter)
                .raw("</a></li>\n"));
        html.raw("</ul>\n</nav>\n");
    }

    /** The letter that words are found under, without its accents. */
    static String of(String words, Locale locale) {
        String first = words.substring(0, words.offsetByCodePoints(0, words.isEmpty() ? 0 : 1));
        String bare = Normalizer.normalize(first, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        if (bare.isEmpty() || !Character.isLetter(bare.codePointAt(0))) {
            return "#";
        }
        return bare.equals("œ") || bare.equals("Œ") ? "O" : bare.toUpperCase(locale);
    }
}
