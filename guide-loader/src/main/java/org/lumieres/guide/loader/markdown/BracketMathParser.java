package org.lumieres.guide.loader.markdown;

import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Reads the formulas {@code \(…\)} and {@code \[…\]}. In Markdown a backslash before a bracket also says that the
 * bracket is no markup, so what does not look like TeX is left to that reading.
 */
final class BracketMathParser implements InlineContentParser {
    @Override
    public @Nullable ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        scanner.next();
        char bracket = scanner.peek();
        if (bracket != '(' && bracket != '[') {
            return ParsedInline.none();
        }
        scanner.next();
        boolean display = bracket == '[';
        String formula = upTo(display ? ']' : ')', scanner);
        if (formula == null || Formula.hasMarkup(formula)) {
            return ParsedInline.none();
        }
        boolean ownLines = isEdge(before) && isEdge(scanner.peek());
        boolean math = (display && !ownLines) ? Formula.hasCommand(formula) : Formula.isTex(formula);
        String written = display ? "\\[" + formula + "\\]" : "\\(" + formula + "\\)";
        return math ? ParsedInline.of(new MathText(written, display), scanner.position()) : ParsedInline.none();
    }

    private static boolean isEdge(int c) {
        return c == '\n' || c == Scanner.END;
    }

    /** What stands before a bracket with its backslash, which are taken too; null when another opens before. */
    private static @Nullable String upTo(char bracket, Scanner scanner) {
        StringBuilder formula = new StringBuilder();
        while (scanner.hasNext() && formula.length() < Limits.FORMULA) {
            char c = Formula.take(scanner);
            char escaped = c == '\\' ? scanner.peek() : Scanner.END;
            if (escaped == '(' || escaped == '[') {
                return null;
            }
            if (escaped == bracket) {
                scanner.next();
                return formula.toString();
            }
            formula.append(c);
            if (escaped != Scanner.END) {
                formula.append(Formula.take(scanner));
            }
        }
        return null;
    }
}
