package org.lumieres.guide.loader.markdown;

import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Looks at how a line begins for what other tools than ours read. Every line passes here: one sign must do. */
final class ForeignLines implements BlockParserFactory {
    private static final int CODE_INDENT = 4;

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int at = state.getNextNonSpaceIndex();
        if (at + 1 >= line.length() || state.getIndent() >= CODE_INDENT) {
            return BlockStart.none();
        }
        return switch (line.charAt(at)) {
            case '{' -> TemplateLines.tryStart(state);
            case '<' -> line.charAt(at + 1) == '%' ? TemplateLines.tryStart(state) : TagLine.tryStart(state);
            default -> BlockStart.none();
        };
    }
}
