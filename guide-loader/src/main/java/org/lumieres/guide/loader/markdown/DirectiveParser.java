package org.lumieres.guide.loader.markdown;

import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Reads a container between colons: everything until a line of as many, whatever it holds. */
final class DirectiveParser extends ContainerParser {
    private static final int FENCE = 3;

    private final OptionLines options;

    private DirectiveParser(DirectiveBlock block) {
        super(block);
        this.options = OptionLines.below(block);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (options.take(state)) {
            return BlockContinue.atIndex(state.getLine().getContent().length());
        }
        int colons = closingColons(state);
        if (colons >= least() && !isCode(state) && !isForInner(state, colons)) {
            getBlock().close();
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    private static int closingColons(ParserState state) {
        return state.getIndent() >= CODE_INDENT
                ? 0
                : ColonHeader.closingColons(state.getLine().getContent(), state.getNextNonSpaceIndex());
    }

    /** How many colons may close this container: as many as opened it, or any in the way of Pandoc. */
    private int least() {
        DirectiveHeader header = getBlock().header();
        return header.spelling() == Spelling.CLASSES ? FENCE : header.fence();
    }

    /**
     * Whether the line closes a container inside this one. The line closes the innermost of just as many colons: then
     * authors who forget to give the outer one more are understood, and one that was never closed does not take the end
     * of the one around it. In the way of Pandoc it closes the innermost, whatever the colons.
     */
    private boolean isForInner(ParserState state, int colons) {
        boolean ofPandoc = false;
        boolean ownFence = getBlock().header().spelling() != Spelling.CLASSES
                && getBlock().header().fence() == colons;
        for (@Nullable DirectiveBlock inner = getBlock().openInner(); inner != null; inner = inner.openInner()) {
            DirectiveHeader header = inner.header();
            if (header.spelling().hasColons() && header.fence() == colons && reaches(inner, state)) {
                return true;
            }
            ofPandoc |= header.spelling() == Spelling.CLASSES && reaches(inner, state);
        }
        return ofPandoc && !ownFence;
    }

    /** Opens a container; it may interrupt a paragraph. */
    static final class Factory implements BlockParserFactory {
        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            SourceLine line = state.getLine();
            int from = state.getNextNonSpaceIndex();
            if (state.getIndent() >= CODE_INDENT || line.getContent().charAt(from) != ':') {
                return BlockStart.none();
            }
            DirectiveHeader header = ColonHeader.read(line.getContent(), from);
            return header == null
                    ? BlockStart.none()
                    : start(new DirectiveParser(open(header, line, from, matched)), line);
        }
    }
}
