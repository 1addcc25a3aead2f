package org.lumieres.guide.loader.markdown;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.markdown.inline.Cursor;
import org.lumieres.guide.loader.markdown.inline.InlineSyntax;

/**
 * Reads the formulas {@code \(…\)} and {@code \[…\]}. In Markdown a backslash before a bracket also says that the
 * bracket is no markup, so what does not look like TeX is left to that reading.
 */
final class BracketMathParser implements InlineSyntax {
    @Override
    public String signs() {
        return "\\";
    }

    @Override
    public @Nullable Node read(Cursor cursor) {
        int before = cursor.before(cursor.at());
        cursor.next();
        char bracket = cursor.peek();
        if (bracket != '(' && bracket != '[') {
            return null;
        }
        cursor.next();
        boolean display = bracket == '[';
        String formula = upTo(display ? ']' : ')', cursor);
        if (formula == null || Formula.hasMarkup(formula)) {
            return null;
        }
        boolean ownLines = isEdge(before) && isEdge(cursor.peek());
        boolean math = (display && !ownLines) ? Formula.hasCommand(formula) : Formula.isTex(formula);
        String written = display ? "\\[" + formula + "\\]" : "\\(" + formula + "\\)";
        return math ? new MathText(written, display) : null;
    }

    private static boolean isEdge(int c) {
        return c == '\n' || c == Cursor.END;
    }

    /** What stands before a bracket with its backslash, which are taken too; null when another opens before. */
    private static @Nullable String upTo(char bracket, Cursor cursor) {
        StringBuilder formula = new StringBuilder();
        while (cursor.hasNext() && formula.length() < Limits.FORMULA) {
            char c = cursor.take();
            char escaped = c == '\\' ? cursor.peek() : Cursor.END;
            if (escaped == '(' || escaped == '[') {
                return null;
            }
            if (escaped == bracket) {
                cursor.next();
                return formula.toString();
            }
            formula.append(c);
            if (escaped != Cursor.END) {
                formula.append(cursor.take());
            }
        }
        return null;
    }
}
