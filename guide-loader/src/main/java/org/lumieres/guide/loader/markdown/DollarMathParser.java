package org.lumieres.guide.loader.markdown;

import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Reads the formulas {@code $…$} and {@code $$…$$}, so that no sign in them is emphasis. A price is none. */
final class DollarMathParser implements InlineContentParser {
    @Override
    public @Nullable ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        scanner.next();
        if (scanner.next('$')) {
            return display(scanner);
        }
        return Character.isLetterOrDigit(before) || Character.isWhitespace(scanner.peek())
                ? ParsedInline.none()
                : inline(scanner);
    }

    private static ParsedInline display(Scanner scanner) {
        String formula = upToDollar(scanner);
        return formula != null && scanner.next('$') && !formula.isBlank() && !Formula.hasMarkup(formula)
                ? ParsedInline.of(new MathText("$$" + formula + "$$", true), scanner.position())
                : ParsedInline.none();
    }

    private static ParsedInline inline(Scanner scanner) {
        String formula = upToDollar(scanner);
        boolean closed = formula != null
                && !formula.isEmpty()
                && !Character.isWhitespace(formula.charAt(formula.length() - 1))
                && !Character.isLetterOrDigit(scanner.peek());
        return formula != null && closed && isMath(formula)
                ? ParsedInline.of(new MathText("$" + formula + "$", false), scanner.position())
                : ParsedInline.none();
    }

    private static boolean isMath(String formula) {
        boolean oneWord = formula.chars().noneMatch(Character::isWhitespace);
        return (oneWord || formula.indexOf('=') >= 0 || Formula.isTex(formula)) && !Formula.hasMarkup(formula);
    }

    /** What stands before the next dollar, which is taken too; null when there is none in reach. */
    private static @Nullable String upToDollar(Scanner scanner) {
        StringBuilder formula = new StringBuilder();
        while (scanner.hasNext() && formula.length() < Limits.FORMULA) {
            char c = Formula.take(scanner);
            if (c == '$') {
                return formula.toString();
            }
            formula.append(c);
            if (c == '\\' && scanner.hasNext()) {
                formula.append(Formula.take(scanner));
            }
        }
        return null;
    }
}
