package org.lumieres.guide.loader.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Reads a definition: what follows {@code : } and the lines indented like it. */
final class DefinitionParser extends AbstractBlockParser {
    private static final int CODE_INDENT = 4;
    private static final int LEAST_INDENT = 2;

    private final DefinitionBlock block = new DefinitionBlock();
    private final int indent;

    private DefinitionParser(int indent) {
        this.indent = indent;
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
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        if (state.getIndent() >= LEAST_INDENT) {
            return BlockContinue.atColumn(state.getColumn() + Math.min(indent, state.getIndent()));
        }
        return BlockContinue.none();
    }

    /** Reads the lines of a paragraph as a term. */
    private static final class TermParser extends AbstractBlockParser {
        private final DefinitionTerm block = new DefinitionTerm();
        private final SourceLines lines;

        TermParser(SourceLines lines) {
            this.lines = lines;
            block.setSourceSpans(lines.getSourceSpans());
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void parseInlines(InlineParser inlineParser) {
            inlineParser.parse(lines, block);
        }
    }

    /** Opens a definition behind a term, another behind the first, or one behind a paragraph and a blank line. */
    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int colon = state.getNextNonSpaceIndex();
            int content = contentAfter(line, colon);
            if (state.getIndent() >= CODE_INDENT || content < 0) {
                return BlockStart.none();
            }
            DefinitionParser definition = new DefinitionParser(state.getIndent() + content - colon);
            SourceLines paragraph = matched.getParagraphLines();
            if (!paragraph.isEmpty()) {
                return BlockStart.of(new TermParser(paragraph), definition)
                        .atIndex(content)
                        .replaceParagraphLines(paragraph.getLines().size());
            }
            Node before = matched.getMatchedBlockParser().getBlock().getLastChild();
            if (before instanceof Paragraph term) {
                takeAsTerm(term);
            } else if (!(before instanceof DefinitionBlock)) {
                return BlockStart.none();
            }
            return BlockStart.of(definition).atIndex(content);
        }

        private static void takeAsTerm(Paragraph paragraph) {
            DefinitionTerm term = new DefinitionTerm();
            paragraph.insertBefore(term);
            term.appendChild(paragraph);
            term.setSourceSpans(paragraph.getSourceSpans());
        }

        /** The index of what is defined, or −1 when the line is no definition. */
        private static int contentAfter(@Nullable CharSequence line, int colon) {
            if (line == null || line.charAt(colon) != ':' || colon + 1 >= line.length()) {
                return -1;
            }
            int at = colon + 1;
            while (at < line.length() && at <= colon + CODE_INDENT && isBlank(line.charAt(at))) {
                at++;
            }
            return at == colon + 1 || at == line.length() ? -1 : at;
        }

        private static boolean isBlank(char c) {
            return c == ' ' || c == '\t';
        }
    }
}
