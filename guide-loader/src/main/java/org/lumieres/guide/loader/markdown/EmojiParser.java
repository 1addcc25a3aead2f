package org.lumieres.guide.loader.markdown;

import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Reads short codes such as {@code :rocket:}, one or several in a row. A colon behind a word, or two, open none. */
final class EmojiParser implements InlineContentParser {
    private static final int LONGEST = 60;

    @Override
    public @Nullable ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        if (before == ':' || before == '/' || Character.isLetterOrDigit(before)) {
            return ParsedInline.none();
        }
        scanner.next();
        if (!isInName(scanner.peek())) {
            return ParsedInline.none();
        }
        StringBuilder signs = new StringBuilder();
        @Nullable Position end = null;
        do {
            String sign = sign(scanner);
            if (sign == null) {
                break;
            }
            signs.append(sign);
            end = scanner.position();
        } while (scanner.next(':'));
        return end == null ? ParsedInline.none() : ParsedInline.of(new Text(signs.toString()), end);
    }

    private static @Nullable String sign(Scanner scanner) {
        StringBuilder name = new StringBuilder();
        while (isInName(scanner.peek()) && name.length() < LONGEST) {
            name.append(scanner.peek());
            scanner.next();
        }
        return scanner.next(':') ? Emoji.named(name.toString()) : null;
    }

    private static boolean isInName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '+';
    }
}
