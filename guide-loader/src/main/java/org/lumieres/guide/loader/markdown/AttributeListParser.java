package org.lumieres.guide.loader.markdown;

import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Finds attributes in braces at the very end of a heading or a paragraph, and right behind what may be a link, a
 * picture or code; a brace anywhere else is text.
 */
final class AttributeListParser implements InlineContentParser {
    /** What would be markup if it were text: text with it is left to the other parsers. */
    private static final String MARKUP = "*_[]<>`\\&~";

    /** The same where nothing else speaks against attributes, whose values may hold the other signs. */
    private static final String BRACKETS = "*[]<>`";

    /** What a link, a picture, code or emphasis may end in. */
    private static final String ENDS = ")]`*_>";

    private static final String CLOSING = "# \t";

    @Override
    public @Nullable ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        StringBuilder written = new StringBuilder();
        if (scanner.peek() == '#' && !closes(scanner, before, written)) {
            return ParsedInline.none();
        }
        int brace = written.length();
        written.append('{');
        scanner.next();
        char quote = 0;
        while (scanner.hasNext() && written.length() < Limits.ATTRIBUTES) {
            char c = scanner.peek();
            if (c == '\n' || (quote == 0 && c == '{')) {
                return ParsedInline.none();
            }
            boolean value = written.charAt(written.length() - 1) == '=';
            written.append(c);
            scanner.next();
            if (c == '"' || (c == '\'' && (quote == c || value))) {
                quote = quote == 0 ? c : quote == c ? 0 : quote;
            } else if (c == '}' && quote == 0) {
                return found(scanner, written.toString(), brace, before);
            }
        }
        return ParsedInline.none();
    }

    /** Takes the signs that close a heading before its attributes. */
    private static boolean closes(Scanner scanner, int before, StringBuilder written) {
        if (before != ' ' && before != '\t') {
            return false;
        }
        while (scanner.hasNext() && written.length() < Limits.ATTRIBUTES && CLOSING.indexOf(scanner.peek()) >= 0) {
            written.append(scanner.peek());
            scanner.next();
        }
        return scanner.peek() == '{';
    }

    private static ParsedInline found(Scanner scanner, String written, int brace, int before) {
        Position end = scanner.position();
        scanner.whitespace();
        AttributeList list = AttributeList.read(written, brace);
        boolean sound = !list.attributes().isEmpty() && list.faults().isEmpty();
        boolean meant;
        if (scanner.hasNext()) {
            boolean behind = brace == 0 && ENDS.indexOf(before) >= 0 && !list.isBare() && !contains(written, BRACKETS);
            meant = sound && (behind || beginsParagraph(scanner, written, before, end));
        } else {
            meant = sound
                    || (!list.attributes().isEmpty() && written.startsWith("{#", brace) && !contains(written, MARKUP));
        }
        return meant ? ParsedInline.of(new AttributeNode(written, list), end) : ParsedInline.none();
    }

    /** Whether attributes, as Kramdown spells them, are all there is on the first line. */
    private static boolean beginsParagraph(Scanner scanner, String written, int before, Position end) {
        scanner.setPosition(end);
        while (scanner.peek() == ' ' || scanner.peek() == '\t') {
            scanner.next();
        }
        return before == Scanner.END && written.startsWith("{:") && scanner.peek() == '\n';
    }

    private static boolean contains(String written, String signs) {
        return written.chars().anyMatch(c -> signs.indexOf(c) >= 0);
    }
}
