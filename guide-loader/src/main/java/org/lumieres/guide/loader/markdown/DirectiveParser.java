package org.lumieres.guide.loader.markdown;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Reads a directive: everything until a line of as many colons, whatever it holds. */
final class DirectiveParser extends AbstractBlockParser {
    private static final int CODE_INDENT = 4;

    private final DirectiveBlock block;

    private DirectiveParser(DirectiveBlock block) {
        this.block = block;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        int colons = closingColons(state);
        if (colons >= block.header().colons() && !isCode(state) && !isForInner(state, colons)) {
            block.close();
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock() {
        block.end();
        if (block.isClosed() && !block.getSourceSpans().isEmpty()) {
            takeLastLineFromInside();
        }
    }

    /** The parser gives the closing line to all blocks that it ends, but it is this one's alone. */
    private void takeLastLineFromInside() {
        int line = last(block.getSourceSpans()).getLineIndex();
        for (@Nullable Node inner = block.getLastChild(); inner != null; inner = inner.getLastChild()) {
            List<SourceSpan> spans = inner.getSourceSpans();
            if (spans.size() > 1 && last(spans).getLineIndex() == line) {
                inner.setSourceSpans(List.copyOf(spans.subList(0, spans.size() - 1)));
            }
        }
    }

    private static SourceSpan last(List<SourceSpan> spans) {
        return spans.get(spans.size() - 1);
    }

    private static int closingColons(ParserState state) {
        return state.getIndent() >= CODE_INDENT
                ? 0
                : DirectiveHeader.closingColons(state.getLine().getContent(), state.getNextNonSpaceIndex());
    }

    /** Whether the line belongs to an open listing inside, where colons are text. */
    private boolean isCode(ParserState state) {
        Block innermost = state.getActiveBlockParser().getBlock();
        return (innermost instanceof FencedCodeBlock || innermost instanceof MathBlock) && reaches(innermost, state);
    }

    /**
     * Whether the line closes a directive inside this one. The line closes the innermost directive of just as many
     * colons: then authors who forget to give the outer one more are understood, and one that was never closed does not
     * take the end of the one around it.
     */
    private boolean isForInner(ParserState state, int colons) {
        for (DirectiveBlock inner = block.openInner(); inner != null; inner = inner.openInner()) {
            if (inner.header().colons() == colons && reaches(inner, state)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line that continues this directive also continues a block inside it. */
    private boolean reaches(Node inner, ParserState state) {
        int indent = 0;
        for (Node around = inner.getParent(); around != null && around != block; around = around.getParent()) {
            if (around instanceof BlockQuote) {
                return false;
            }
            if (around instanceof ListItem item) {
                indent += item.getContentIndent() == null ? 0 : item.getContentIndent();
            }
        }
        return state.getIndent() >= indent;
    }

    /** Opens a directive; it may interrupt a paragraph. */
    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            SourceLine line = state.getLine();
            int from = state.getNextNonSpaceIndex();
            if (state.getIndent() >= CODE_INDENT || line.getContent().charAt(from) != ':') {
                return BlockStart.none();
            }
            DirectiveHeader header = DirectiveHeader.read(line.getContent(), from);
            if (header == null) {
                return BlockStart.none();
            }
            int end = from + header.text().length();
            @Nullable SourceSpan span = line.substring(from, end).getSourceSpan();
            DirectiveBlock block = new DirectiveBlock(header, span);
            DirectiveBlock outer = around(matched.getMatchedBlockParser().getBlock());
            if (outer != null) {
                outer.setInner(block);
            }
            return BlockStart.of(new DirectiveParser(block))
                    .atIndex(line.getContent().length());
        }

        private static @Nullable DirectiveBlock around(Node inside) {
            @Nullable Node node = inside;
            while (node != null) {
                if (node instanceof DirectiveBlock directive) {
                    return directive;
                }
                node = node.getParent();
            }
            return null;
        }
    }
}
