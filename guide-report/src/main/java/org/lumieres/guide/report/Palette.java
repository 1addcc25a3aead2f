package org.lumieres.guide.report;

/** Colours words, or leaves them as they are. Implementations change no word and are thread-safe. */
@FunctionalInterface
public interface Palette {
    /** Leaves words as they are. */
    Palette PLAIN = (style, words) -> words;

    /** By the control sequences of ECMA-48, which terminals know as ANSI colours. */
    Palette ANSI = (style, words) -> "\u001b[" + style.code + "m" + words + "\u001b[0m";

    /** What words are, from which comes how they look. */
    enum Style {
        /** A finding that is an error. */
        ERROR("1;31"),
        /** A finding that is a warning. */
        WARNING("1;33"),
        /** A finding that is advice. */
        INFO("1;36"),
        /** That nothing was found. */
        GOOD("1;32"),
        /** Where a finding is. */
        PLACE("1"),
        /** What stands beside a line of the source. */
        GUTTER("34");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    /**
     * Colours words.
     *
     * @param style what the words are
     * @param words the words
     * @return the words with what colours them around
     */
    String paint(Style style, String words);

    /**
     * The palette for a place that shows colours, or does not.
     *
     * @param colors whether it does
     * @return {@link #ANSI} or {@link #PLAIN}
     */
    static Palette of(boolean colors) {
        return colors ? ANSI : PLAIN;
    }
}
