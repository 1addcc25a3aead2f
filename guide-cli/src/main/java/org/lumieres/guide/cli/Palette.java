package org.lumieres.guide.cli;

/** Colours words, or leaves them as they are. */
enum Palette {
    PLAIN {
        @Override
        String paint(Style style, String words) {
            return words;
        }
    },
    /** By the control sequences of ECMA-48, which terminals know as ANSI colours. */
    ANSI {
        @Override
        String paint(Style style, String words) {
            return "\u001b[" + style.code + "m" + words + "\u001b[0m";
        }
    };

    /** What words are, from which comes how they look. */
    enum Style {
        ERROR("1;31"),
        WARNING("1;33"),
        INFO("1;36"),
        GOOD("1;32"),
        PLACE("1"),
        GUTTER("34");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    abstract String paint(Style style, String words);

    static Palette of(boolean colors) {
        return colors ? ANSI : PLAIN;
    }
}
