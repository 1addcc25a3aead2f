package org.lumieres.guide.loader.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Finds attributes in braces at the very end of a heading or a paragraph; a brace anywhere else is text. */
final class AttributeListParser implements InlineContentParser {
    /** What would be markup if it were text: text with it is left to the other parsers. */
    private static final String MARKUP = "*_[]<>`\\&~";

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        StringBuilder written = new StringBuilder("{");
        scanner.next();
        boolean quoted = false;
        while (scanner.hasNext() && written.length() < Limits.ATTRIBUTES) {
            char c = scanner.peek();
            if (c == '\n' || (!quoted && c == '{')) {
                return ParsedInline.none();
            }
            written.append(c);
            scanner.next();
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '}' && !quoted) {
                return atEnd(scanner, written.toString());
            }
        }
        return ParsedInline.none();
    }

    private static ParsedInline atEnd(Scanner scanner, String written) {
        Position end = scanner.position();
        scanner.whitespace();
        if (scanner.hasNext()) {
            return ParsedInline.none();
        }
        AttributeList list = AttributeList.read(written, 0);
        boolean meant = !list.attributes().isEmpty()
                && (list.faults().isEmpty() || (written.startsWith("{#") && !hasMarkup(written)));
        return meant ? ParsedInline.of(new AttributeNode(written, list), end) : ParsedInline.none();
    }

    private static boolean hasMarkup(String written) {
        return written.chars().anyMatch(c -> MARKUP.indexOf(c) >= 0);
    }

    /** Makes one for each run of inlines. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return new AttributeListParser();
        }
    }
}
