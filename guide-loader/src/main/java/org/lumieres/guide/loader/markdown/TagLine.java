package org.lumieres.guide.loader.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/**
 * A line that holds nothing but tags between which there is Markdown, blank lines or not: those of MDX's components,
 * and of elements that say {@code markdown} as Python-Markdown and kramdown have it.
 */
final class TagLine extends AbstractBlockParser {
    private final HtmlBlock block = new HtmlBlock();
    private final StringBuilder literal = new StringBuilder();
    private boolean open;

    private TagLine(boolean open) {
        this.open = open;
    }

    /** Opens one at such a line. */
    static BlockStart tryStart(ParserState state) {
        CharSequence content = state.getLine().getContent();
        int from = state.getNextNonSpaceIndex();
        String line = content.subSequence(from, content.length()).toString();
        boolean inParagraph = TemplateLines.isInParagraph(state);
        boolean open = !inParagraph && isOpen(line);
        return open || isTags(line, inParagraph)
                ? BlockStart.of(new TagLine(open)).atIndex(from)
                : BlockStart.none();
    }

    /** Whether a line is the beginning of a component's tag that goes on on the next. */
    private static boolean isOpen(String line) {
        int nameEnd = HtmlScanner.nameEnd(line, 1);
        return nameEnd > 1
                && HtmlNames.isComponent(line.substring(1, nameEnd))
                && (nameEnd == line.length() || Character.isWhitespace(line.charAt(nameEnd)))
                && HtmlScanner.tagEnd(line, nameEnd, true) < 0;
    }

    private static boolean isTags(String line, boolean inParagraph) {
        int at = 0;
        while (at < line.length()) {
            boolean closing = line.startsWith("</", at);
            int start = at + (closing ? 2 : 1);
            int nameEnd = HtmlScanner.nameEnd(line, start);
            if (line.charAt(at) != '<' || nameEnd == start || (inParagraph && !closing)) {
                return false;
            }
            int end = HtmlScanner.tagEnd(line, nameEnd, true);
            boolean between = end > 0
                    && (HtmlNames.isComponent(line.substring(start, nameEnd))
                            || (!closing && HtmlNames.saysMarkdown(line.substring(nameEnd, end))));
            if (!between) {
                return false;
            }
            at = end;
            while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
                at++;
            }
        }
        return true;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return open && !state.isBlank() ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
    }

    @Override
    public void addLine(SourceLine line) {
        literal.append(literal.isEmpty() ? "" : "\n").append(line.getContent());
        open &= literal.length() < Limits.TEMPLATE && HtmlScanner.tagEnd(literal.toString(), 1, true) < 0;
    }

    @Override
    public void closeBlock() {
        block.setLiteral(literal.toString());
    }
}
