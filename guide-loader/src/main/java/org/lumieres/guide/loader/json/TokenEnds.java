package org.lumieres.guide.loader.json;

import org.lumieres.guide.loader.source.SourceText;
import tools.jackson.core.JsonParser;

/** Finds where the token ends that a parser stands at. */
final class TokenEnds {
    private TokenEnds() {}

    /** The UTF-16 offset after the current token's last character. */
    static int of(JsonParser parser, Notation notation, SourceText source) {
        int start = notation.offset(parser.currentTokenLocation(), source);
        return notation == Notation.YAML
                ? trimmed(source.text(), start, notation.offset(parser.currentLocation(), source))
                : ofJson(source.text(), start);
    }

    /** The parser of JSON has often looked further than the token by the time it gives it, so we look ourselves. */
    private static int ofJson(String text, int start) {
        int end = start + 1;
        char first = text.charAt(start);
        if (first == '"' || first == '\'') {
            while (end < text.length() && text.charAt(end) != first) {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
            return Math.min(end + 1, text.length());
        }
        if ("[]{}".indexOf(first) >= 0) {
            return end;
        }
        while (end < text.length() && ",:]} \t\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** A block scalar of YAML ends where the next thing begins. */
    private static int trimmed(String text, int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }
}
