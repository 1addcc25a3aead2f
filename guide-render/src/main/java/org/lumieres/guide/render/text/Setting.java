package org.lumieres.guide.render.text;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.address.Address;
import org.lumieres.guide.render.wording.Wording;

/**
 * What all parts of one document share.
 *
 * @param wording the words added
 * @param targets what references lead to
 * @param width the columns of the page
 */
record Setting(Wording wording, Targets targets, int width) {

    /** An address, or null when there is none or following it could run something. */
    static @Nullable String address(@Nullable String url) {
        return url == null || !new Address(url).isSafe() ? null : url;
    }

    /** «Place: France», as the language writes it. */
    String labelled(String key, String text) {
        return wording.get("text.labelled", wording.get(key), text);
    }

    /** A label in capitals, alone on its line. */
    String heading(String key) {
        return Lines.capitals(wording.get(key), wording.locale());
    }

    /** A label in capitals, then a title. */
    String heading(String key, String title) {
        return wording.get("text.labelled", heading(key), title);
    }

    /** What is there, with commas between. */
    static String listed(@Nullable String... parts) {
        return String.join(
                ", ",
                Stream.of(parts).filter(part -> part != null && !part.isBlank()).toList());
    }

    /** What is there, with spaces between. */
    static String words(@Nullable String... parts) {
        return String.join(
                " ",
                Stream.of(parts).filter(part -> part != null && !part.isBlank()).toList());
    }

    /** The title of a part of the document, over a rule as wide as the page. */
    List<String> banner(String title) {
        return Lines.join(plain(Lines.capitals(title, wording.locale())), List.of("=".repeat(width)));
    }

    /** The lines of a text that is no Markdown: a title, a summary. */
    List<String> plain(String text) {
        return Lines.wrap(text, width);
    }
}
