package org.lumieres.guide.render.examples;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Words that could be taken for something else. */
final class Words {
    private static final List<String> PIECES = List.of(
            "mot",
            "été",
            "Œuvre",
            "a",
            "B",
            "7",
            "2014",
            "日本",
            "😀",
            "’",
            "« oui »",
            "\u00A0",
            "…",
            " ",
            " ",
            " ",
            "  ",
            "*",
            "**",
            "_",
            "__",
            "`",
            "``",
            "~",
            "~~",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "&",
            "&amp;",
            "&#42;",
            "#",
            "##",
            "|",
            "\\",
            "!",
            ":",
            "::",
            ":::",
            ":::note",
            "$",
            "$$",
            "{",
            "}",
            "{#a}",
            "{.b}",
            "{: .b}",
            "{note}",
            "{% hint %}",
            "!!! note",
            "???",
            "=== \"a\"",
            "[!note]",
            ":memo:",
            "$x_1$",
            "\\(",
            "\\alpha",
            "^",
            "^[",
            "x^2^",
            "^e^",
            "H~2~O",
            "[[a]]",
            "[[exemple|a]]",
            "{lang=en}",
            " =3x4)",
            "title=\"a\"",
            "1.",
            "2)",
            "-",
            "+",
            "---",
            "===",
            "***",
            "___",
            "```",
            "~~~",
            "http://a.fr",
            "https://b.fr/c_d?e=f&g#h",
            "www.c.fr",
            "a@b.fr",
            "@a",
            "mailto:a@b.fr",
            "<br>",
            "<b>",
            "</b>",
            "<!--",
            "-->",
            "[^a]",
            "[a]: b",
            "[x]",
            "[ ]",
            "[!NOTE]",
            "![",
            "](",
            "\"",
            "'",
            "%41",
            "%",
            "=",
            "/",
            ": ",
            "- ",
            "# ",
            "> ",
            "1. ",
            "; ",
            ", ",
            "? ",
            ". ",
            "\t",
            "é\u0301",
            "\u200B",
            "\u2028",
            "\uFEFF",
            "null",
            "true",
            "~",
            "2014-11-26",
            "0x1F",
            "1e3",
            "off");

    private Words() {}

    /** Not blank, without space at its ends; in one line. */
    static Arbitrary<String> line() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(pieces -> strip(String.join("", pieces)))
                .filter(line -> !line.isEmpty());
    }

    /** Any of these, space at its ends included. */
    static Arbitrary<String> run() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(6).map(pieces -> String.join("", pieces));
    }

    static Arbitrary<String> slug() {
        return Arbitraries.strings()
                .withChars("abcz019")
                .ofMinLength(1)
                .ofMaxLength(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(parts -> String.join("-", parts));
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
