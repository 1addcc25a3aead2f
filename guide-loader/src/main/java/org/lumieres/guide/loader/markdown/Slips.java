package org.lumieres.guide.loader.markdown;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * Tells of markup that stayed text. Words alone may only raise suspicion, for they do not say what of them was written
 * behind a backslash; what is told is found in the source.
 */
final class Slips {
    private final Findings findings;
    private final String source;
    private final int from;

    private Slips(Findings findings, String source, int from) {
        this.findings = findings;
        this.source = source;
        this.from = from;
    }

    /** Raises suspicion where words may be such markup. */
    static void suspect(Text text, Findings findings) {
        String words = text.getLiteral();
        @Nullable Node before = text.getPrevious();
        boolean startsLine = before == null || isBreak(before);
        boolean styled = words.endsWith("]") && PlainView.isText(text.getNext());
        if (styled || InlineSlips.mayBeIn(words) || (startsLine && mayBegin(words, before))) {
            findings.warning("markup-as-text", Span.NONE, "slip.mark");
        }
    }

    private static boolean mayBegin(String words, @Nullable Node before) {
        return LineSlips.mayBegin(words) && (!ListSlips.isDash(words) || followsDash(before));
    }

    /** Whether the line before begins with a dash too: one line alone, as below a quotation, is no list. */
    private static boolean followsDash(@Nullable Node lineBreak) {
        @Nullable Node first = lineBreak == null ? null : lineBreak.getPrevious();
        while (first != null && first.getPrevious() != null && !isBreak(first.getPrevious())) {
            first = first.getPrevious();
        }
        return first instanceof Text text && ListSlips.isDash(text.getLiteral());
    }

    private static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    /** Raises suspicion where a thematic break may be a row of a table. */
    static void suspect(ThematicBreak line, Findings findings) {
        if (DrawnTables.isRule(line)) {
            findings.warning("markup-as-text", Span.NONE, "slip.simple-table");
        }
    }

    /** Tells of all that is in a text which was parsed with places. */
    static void tell(Node document, String source, int from, Findings findings) {
        new Slips(findings, source, from).inside(document);
    }

    private void inside(Node document) {
        @Nullable Node node = document;
        while (node != null) {
            @Nullable Node down = look(node);
            while (down == null && node != null && node != document) {
                down = node.getNext();
                node = down == null ? node.getParent() : node;
            }
            node = down;
        }
    }

    /** Looks at a block; the first of those inside it. */
    private @Nullable Node look(Node node) {
        @Nullable Node first = node.getFirstChild();
        if (node instanceof ThematicBreak line && DrawnTables.isRule(line) && DrawnTables.isBesideWords(line)) {
            Span at = Locator.startingAt(from).of(line);
            findings.warning("markup-as-text", at, "slip.simple-table");
        }
        if (first == null || first instanceof Block || isOfTable(node)) {
            return first;
        }
        words(node);
        return null;
    }

    /** Whether what holds other parts of a table, and no words. */
    private static boolean isOfTable(Node node) {
        return node instanceof TableBlock
                || node instanceof TableHead
                || node instanceof TableBody
                || node instanceof TableRow;
    }

    private void words(Node block) {
        PlainView view = PlainView.of(block, source, from);
        Set<String> told = new HashSet<>();
        if (block instanceof Paragraph) {
            LineSlips.find(view.words(), slip -> tell(slip, view, told));
        }
        InlineSlips.find(view.words(), slip -> tell(slip, view, told));
    }

    /** Tells of the first of each kind in a block: the others are of one cast. */
    private void tell(Slip slip, PlainView view, Set<String> told) {
        if (told.add(slip.key())) {
            findings.warning(
                    "markup-as-text", view.place(slip.start(), slip.end()), "slip." + slip.key(), slip.meant());
        }
    }
}
