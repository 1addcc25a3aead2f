package org.lumieres.guide.loader.json;

import java.util.List;

/**
 * Why a text cannot be read.
 *
 * @param code the rule that it breaks
 * @param offset where to look, in UTF-16 units from the start of the text
 * @param key the message
 * @param arguments what the message speaks of
 */
record Fault(String code, int offset, String key, List<String> arguments) {
    /** In the words of a message that needs no more than some of the author's. */
    static Fault plain(int offset, String key, String... arguments) {
        return new Fault("syntax", offset, key, List.of(arguments));
    }

    /** In the words of the parser, which are English and its own. */
    static Fault syntax(int offset, Notation notation, String message) {
        return plain(
                offset,
                "data.syntax",
                notation.name(),
                message.lines().findFirst().orElse(""));
    }

    /** For its size rather than its form. */
    static Fault tooLarge(int offset, String message) {
        return new Fault(
                "too-large",
                offset,
                "data.too-large",
                List.of(message.lines().findFirst().orElse("")));
    }
}
