package org.lumieres.guide.loader.markdown;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.markdown.inline.Cursor;
import org.lumieres.guide.loader.markdown.inline.InlineSyntax;

/** Reads the formulas {@code $…$} and {@code $$…$$}, so that no sign in them is emphasis. A price is none. */
final class DollarMathParser implements InlineSyntax {
    @Override
    public String signs() {
        return "$";
    }

    @Override
    public @Nullable Node read(Cursor cursor) {
        int before = cursor.before(cursor.at());
        cursor.next();
        if (cursor.next('$')) {
            return display(cursor);
        }
        return Character.isLetterOrDigit(before) || Character.isWhitespace(cursor.peek()) ? null : inline(cursor);
    }

    private static @Nullable Node display(Cursor cursor) {
        String formula = upToDollar(cursor);
        return formula != null && cursor.next('$') && !formula.isBlank() && !Formula.hasMarkup(formula)
                ? new MathText("$$" + formula + "$$", true)
                : null;
    }

    private static @Nullable Node inline(Cursor cursor) {
        String formula = upToDollar(cursor);
        boolean closed = formula != null
                && !formula.isEmpty()
                && !Character.isWhitespace(formula.charAt(formula.length() - 1))
                && !Character.isLetterOrDigit(cursor.peek());
        return formula != null && closed && isMath(formula) ? new MathText("$" + formula + "$", false) : null;
    }

    private static boolean isMath(String formula) {
        boolean oneWord = formula.chars().noneMatch(Character::isWhitespace);
        return (oneWord || formula.indexOf('=') >= 0 || Formula.isTex(formula)) && !Formula.hasMarkup(formula);
    }

    /** What stands before the next dollar, which is taken too; null when there is none in reach. */
    private static @Nullable String upToDollar(Cursor cursor) {
        StringBuilder formula = new StringBuilder();
        while (cursor.hasNext() && formula.length() < Limits.FORMULA) {
            char c = cursor.take();
            if (c == '$') {
                return formula.toString();
            }
            formula.append(c);
            if (c == '\\' && cursor.hasNext()) {
                formula.append(cursor.take());
            }
        }
        return null;
    }
}
