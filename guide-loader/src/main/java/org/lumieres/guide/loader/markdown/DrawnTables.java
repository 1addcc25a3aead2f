package org.lumieres.guide.loader.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** The simple tables of Pandoc, whose columns stand below rows of hyphens: to CommonMark those are a thematic break. */
final class DrawnTables {
    private static final int SHORTEST = 2;

    private DrawnTables() {}

    /** Whether a line, which words stand beside, has rows of hyphens, and is the first such line of its table. */
    static boolean isRule(ThematicBreak line) {
        Node before = line.getPrevious();
        boolean second = before instanceof Paragraph
                && before.getPrevious() instanceof ThematicBreak first
                && hasColumns(first.getLiteral());
        return (before instanceof Paragraph || line.getNext() instanceof Paragraph)
                && !second
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
