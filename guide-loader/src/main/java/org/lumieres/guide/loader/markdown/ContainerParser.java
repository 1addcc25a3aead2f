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
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Reads a container: a line that opens it, blocks of any kind, and what its spelling says ends it. */
abstract class ContainerParser extends AbstractBlockParser {
    /** How far what is no code may be indented. */
    static final int CODE_INDENT = 4;

    private final DirectiveBlock block;

    ContainerParser(DirectiveBlock block) {
        this.block = block;
    }

    /** Makes the container whose header a line holds from an offset on. */
    static DirectiveBlock open(DirectiveHeader header, SourceLine line, int from, MatchedBlockParser matched) {
        @Nullable
        SourceSpan span = line.substring(from, from + header.text().length()).getSourceSpan();
        DirectiveBlock block = new DirectiveBlock(header, span);
        DirectiveBlock outer = around(matched.getMatchedBlockParser().getBlock());
        if (outer != null) {
            outer.setInner(block);
        }
        return block;
    }

    /** Starts a container whose opening line holds nothing but its header. */
    static BlockStart start(ContainerParser parser, SourceLine line) {
        return BlockStart.of(parser).atIndex(line.getContent().length());
    }

    /** The innermost container around a node, itself included. */
    static @Nullable DirectiveBlock around(Node inside) {
        @Nullable Node node = inside;
        while (node != null) {
            if (node instanceof DirectiveBlock directive) {
                return directive;
            }
            node = node.getParent();
        }
        return null;
    }

    @Override
    public final DirectiveBlock getBlock() {
        return block;
    }

    @Override
    public final boolean isContainer() {
        return true;
    }

    @Override
    public final boolean canContain(Block child) {
        return true;
    }

    @Override
    public final void closeBlock() {
        block.end();
        if (block.isClosed()
                && !block.header().closing().isEmpty()
                && !block.getSourceSpans().isEmpty()) {
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

    /** Whether the line belongs to an open listing inside, where everything is text. */
    final boolean isCode(ParserState state) {
        Block innermost = state.getActiveBlockParser().getBlock();
        return (innermost instanceof FencedCodeBlock || innermost instanceof MathBlock) && reaches(innermost, state);
    }

    /** Whether a line that continues this container also continues a block inside it. */
    final boolean reaches(Node inner, ParserState state) {
        int indent = 0;
        for (Node around = inner.getParent(); around != null && around != block; around = around.getParent()) {
            if (around instanceof BlockQuote) {
                return false;
            }
            if (around instanceof ListItem item) {
                indent += item.getContentIndent() == null ? 0 : item.getContentIndent();
            } else if (around instanceof DirectiveBlock directive
                    && directive.header().spelling() == Spelling.INDENTED) {
                indent += CODE_INDENT;
            }
        }
        return state.getIndent() >= indent;
    }
}
