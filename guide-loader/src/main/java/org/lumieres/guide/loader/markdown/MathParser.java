package org.lumieres.guide.loader.markdown;

import java.util.regex.Pattern;
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
    private static final Pattern CLOSING = Pattern.compile("\\$\\$\\s*\\{[^{}$]*}");

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
        if (isFence(state, true)) {
            CharSequence closing = state.getLine().getContent();
            int behind = state.getNextNonSpaceIndex() + FENCE.length();
            block.close(closing.subSequence(behind, closing.length()).toString().strip());
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

    /** @param closing whether attributes may stand behind the fence, by which Quarto refers to the formula */
    private static boolean isFence(ParserState state, boolean closing) {
        if (state.getIndent() >= CODE_INDENT) {
            return false;
        }
        CharSequence line = state.getLine().getContent();
        int from = state.getNextNonSpaceIndex();
        if (line.length() - from < FENCE.length() || line.charAt(from) != '$') {
            return false;
        }
        String fence = line.subSequence(from, line.length()).toString().strip();
        return fence.equals(FENCE) || (closing && CLOSING.matcher(fence).matches());
    }

    /** Opens mathematics; it may interrupt a paragraph. */
    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            return isFence(state, false)
                    ? BlockStart.of(new MathParser(state.getIndent()))
                            .atIndex(state.getLine().getContent().length())
                    : BlockStart.none();
        }
    }
}
