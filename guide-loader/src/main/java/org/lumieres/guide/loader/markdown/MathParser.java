package org.lumieres.guide.loader.markdown;

import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads the lines between two lines of {@code $$} as they stand, less the indentation of the first. */
final class MathParser extends AbstractBlockParser {
    private static final String FENCE = "$$";
    private static final int CODE_INDENT = 4;

    private final MathBlock block = new MathBlock();
    private final int indent;
    private final StringBuilder text = new StringBuilder();
    private boolean opened;

    private MathParser(int indent) {
        this.indent = indent;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (isFence(state)) {
            block.close();
            return BlockContinue.finished();
        }
        int skipped = state.getIndex();
        CharSequence line = state.getLine().getContent();
        for (int i = 0; i < indent && skipped < line.length() && line.charAt(skipped) == ' '; i++) {
            skipped++;
        }
        return BlockContinue.atIndex(skipped);
    }

    @Override
    public void addLine(SourceLine line) {
        // The first line is what stands behind the opening fence: nothing.
        if (opened) {
            text.append(line.getContent()).append('\n');
        }
        opened = true;
    }

    @Override
    public void closeBlock() {
        if (text.length() > 0) {
            text.setLength(text.length() - 1);
        }
        block.setText(text.toString());
    }

    private static boolean isFence(ParserState state) {
        if (state.getIndent() >= CODE_INDENT) {
            return false;
        }
        CharSequence line = state.getLine().getContent();
        int from = state.getNextNonSpaceIndex();
        return line.length() - from >= FENCE.length()
                && line.charAt(from) == '$'
                && line.subSequence(from, line.length()).toString().strip().equals(FENCE);
    }

    /** Opens mathematics; it may interrupt a paragraph. */
    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            return isFence(state)
                    ? BlockStart.of(new MathParser(state.getIndent()))
                            .atIndex(state.getLine().getContent().length())
                    : BlockStart.none();
        }
    }
}
