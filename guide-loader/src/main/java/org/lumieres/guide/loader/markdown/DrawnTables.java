package org.lumieres.guide.loader.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
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

    /** Whether words stand on the line before or behind, not beyond an empty one. Asked of what has places. */
    static boolean isBesideWords(ThematicBreak line) {
        return isBeside(line.getPrevious(), line) || isBeside(line, line.getNext());
    }

    private static boolean isBeside(@Nullable Node before, @Nullable Node behind) {
        if (before == null || behind == null || !(before instanceof Paragraph || behind instanceof Paragraph)) {
            return false;
        }
        List<SourceSpan> first = before.getSourceSpans();
        List<SourceSpan> second = behind.getSourceSpans();
        return !first.isEmpty()
                && !second.isEmpty()
                && first.get(first.size() - 1).getLineIndex() + 1
                        == second.get(0).getLineIndex();
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
