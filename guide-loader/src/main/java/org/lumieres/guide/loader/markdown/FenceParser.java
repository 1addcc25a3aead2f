package org.lumieres.guide.loader.markdown;

import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads a callout of MyST, which is written as fenced code whose language is the callout's name in braces. Like code it
 * ends at the first fence of as many signs. Other names in braces are code as ever.
 */
final class FenceParser extends ContainerParser {
    private static final int FENCE = 3;

    private final OptionLines options;

    private FenceParser(DirectiveBlock block) {
        super(block);
        this.options = OptionLines.below(block);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        CharSequence line = state.getLine().getContent();
        if (options.take(state)) {
            return BlockContinue.atIndex(line.length());
        }
        if (state.getIndent() < CODE_INDENT && closes(line, state.getNextNonSpaceIndex())) {
            getBlock().close();
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    private boolean closes(CharSequence line, int from) {
        String closing = getBlock().header().closing();
        int run = run(line, from);
        return run >= closing.length()
                && line.charAt(from) == closing.charAt(0)
                && line.subSequence(from + run, line.length()).toString().isBlank();
    }

    /** Reads the opening line of such a callout from an offset; null when it is none. */
    static @Nullable DirectiveHeader header(CharSequence line, int from) {
        int run = run(line, from);
        if (run < FENCE) {
            return null;
        }
        int brace = from + run;
        while (brace < line.length() && line.charAt(brace) == ' ') {
            brace++;
        }
        if (brace >= line.length() || line.charAt(brace) != '{') {
            return null;
        }
        String text = line.subSequence(from, line.length()).toString().stripTrailing();
        int nameStart = brace - from + 1;
        int nameEnd = text.indexOf('}', nameStart);
        if (nameEnd < 0 || !ForeignContainers.isKnown(text.substring(nameStart, nameEnd))) {
            return null;
        }
        int title = nameEnd + 1;
        while (title < text.length() && Character.isWhitespace(text.charAt(title))) {
            title++;
        }
        return new DirectiveHeader(
                text,
                Spelling.FENCE,
                text.substring(0, run),
                text.substring(nameStart, nameEnd),
                nameStart,
                AttributeList.NONE,
                title < text.length() ? new Span(title, text.length()) : Span.NONE,
                text.length());
    }

    /** How many signs of a fence, all the same, stand somewhere. */
    private static int run(CharSequence line, int from) {
        if (from >= line.length() || (line.charAt(from) != '`' && line.charAt(from) != '~')) {
            return 0;
        }
        int at = from;
        while (at < line.length() && line.charAt(at) == line.charAt(from)) {
            at++;
        }
        return at - from;
    }

    /** Opens such a callout; it may interrupt a paragraph. */
    static final class Factory implements BlockParserFactory {
        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            SourceLine line = state.getLine();
            int from = state.getNextNonSpaceIndex();
            DirectiveHeader header = state.getIndent() >= CODE_INDENT ? null : header(line.getContent(), from);
            return header == null ? BlockStart.none() : start(new FenceParser(open(header, line, from, matched)), line);
        }
    }
}
