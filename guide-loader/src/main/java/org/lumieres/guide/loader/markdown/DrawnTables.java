package org.lumieres.guide.loader.markdown;

import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** The simple tables of Pandoc, whose columns stand below rows of hyphens: to CommonMark those are a thematic break. */
final class DrawnTables {
    private static final int SHORTEST = 2;

    private DrawnTables() {}

    /** Whether a line is the first of such a table that has rows of hyphens: several, beside words. */
    static boolean isRule(ThematicBreak line) {
        return (line.getPrevious() instanceof Paragraph || line.getNext() instanceof Paragraph)
                && hasColumns(line.getLiteral());
    }

    private static boolean hasColumns(@Nullable String literal) {
        if (literal == null) {
            return false;
        }
        String[] rows = literal.strip().split("[ \t]+", -1);
        if (rows.length < 2) {
            return false;
        }
        for (String row : rows) {
            if (row.length() < SHORTEST || row.charAt(0) != '-') {
                return false;
            }
        }
        return true;
    }
}
