package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.markdown.Template.Delimiters;

/**
 * Lines that hold nothing but templates of another tool: a paragraph of them, which neither the text above nor the list
 * around goes on into. A template may go over several lines, up to a blank one.
 */
final class TemplateLines extends AbstractBlockParser {
    private static final int CODE_INDENT = 4;

    private final TemplateBlock block = new TemplateBlock();
    private final List<SourceLine> lines = new ArrayList<>();
    /** What would end the template that goes on on the next line. */
    private @Nullable Delimiters open;

    private TemplateLines(@Nullable Delimiters open) {
        this.open = open;
    }

    /** Opens such a paragraph where one begins. */
    static BlockStart tryStart(ParserState state) {
        Line line = Line.of(state.getLine().getContent(), state.getNextNonSpaceIndex());
        boolean starts = line.isWhole() || (line.open() != null && !isInParagraph(state));
        return starts
                ? BlockStart.of(new TemplateLines(line.open())).atIndex(state.getNextNonSpaceIndex())
                : BlockStart.none();
    }

    static boolean isInParagraph(ParserState state) {
        return state.getActiveBlockParser().getBlock() instanceof Paragraph;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.none();
        }
        CharSequence content = state.getLine().getContent();
        Delimiters delimiters = open;
        if (delimiters != null) {
            int close = content.toString().indexOf(delimiters.close(), state.getIndex());
            open = close < 0 ? delimiters : null;
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        boolean more = state.getIndent() < CODE_INDENT
                && Line.of(content, state.getNextNonSpaceIndex()).isWhole();
        return more ? BlockContinue.atIndex(state.getNextNonSpaceIndex()) : BlockContinue.none();
    }

    @Override
    public void addLine(SourceLine line) {
        lines.add(line);
    }

    @Override
    public void parseInlines(InlineParser inlines) {
        if (open != null) {
            inlines.parse(SourceLines.of(lines), block);
            return;
        }
        SourceLines source = SourceLines.of(lines);
        List<Node> nodes = new ArrayList<>();
        String text = source.getContent();
        int at = 0;
        while (at < text.length()) {
            Delimiters delimiters = Template.opening(text, at);
            int close = delimiters == null
                    ? -1
                    : text.indexOf(delimiters.close(), at + delimiters.open().length());
            if (delimiters == null || close < 0) {
                inlines.parse(source, block);
                return;
            }
            int end = close + delimiters.close().length();
            String literal = text.substring(at, end);
            Node node = delimiters.read(literal).<Node>map(TemplateNode::new).orElseGet(() -> new Text(literal));
            node.setSourceSpans(spans(at, end));
            nodes.add(node);
            at = end;
            boolean ends = false;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                ends |= text.charAt(at) == '\n';
                at++;
            }
            if (at < text.length()) {
                nodes.add(ends ? new HardLineBreak() : new Text(" "));
            }
        }
        nodes.forEach(block::appendChild);
    }

    private List<org.commonmark.node.SourceSpan> spans(int from, int to) {
        List<org.commonmark.node.SourceSpan> spans = new ArrayList<>();
        int start = 0;
        for (SourceLine line : lines) {
            int length = line.getContent().length();
            int first = Math.max(from, start);
            int last = Math.min(to, start + length);
            if (line.getSourceSpan() != null && first < last) {
                spans.add(line.getSourceSpan().subSpan(first - start, last - start));
            }
            start += length + 1;
        }
        return spans;
    }

    /**
     * What a line holds from an offset on.
     *
     * @param isWhole whether that is nothing but templates that may stand on lines of their own
     * @param open the delimiters of a template that begins the line and goes on on the next
     */
    private record Line(boolean isWhole, @Nullable Delimiters open) {
        private static final Line OTHER = new Line(false, null);

        static Line of(CharSequence content, int from) {
            int at = from;
            while (at < content.length()) {
                Delimiters delimiters = Template.opening(content, at);
                if (delimiters == null || delimiters.kind() == TemplateKind.PHP) {
                    return OTHER;
                }
                String text = content.toString();
                int close =
                        text.indexOf(delimiters.close(), at + delimiters.open().length());
                if (close < 0) {
                    return at == from && goesOn(delimiters, text, at) ? new Line(false, delimiters) : OTHER;
                }
                at = close + delimiters.close().length();
                String literal = text.substring(from, at);
                if (!isLine(delimiters, literal)) {
                    return OTHER;
                }
                while (at < content.length() && Character.isWhitespace(content.charAt(at))) {
                    at++;
                }
            }
            return new Line(true, null);
        }

        /** Whether a template stands for lines rather than for words: a value that is put out is part of a sentence. */
        private static boolean isLine(Delimiters delimiters, String literal) {
            return switch (delimiters.kind()) {
                        case EXPRESSION -> literal.length() > 2 && "#/>^!".indexOf(literal.charAt(2)) >= 0;
                        case ERB -> !literal.startsWith("<%=");
                        default -> true;
                    }
                    && delimiters.read(literal).isPresent();
        }

        private static boolean goesOn(Delimiters delimiters, String text, int at) {
            return switch (delimiters.kind()) {
                case SHORTCODE, ERB, COMMENT -> true;
                case TAG -> !text.startsWith("hint", at + delimiters.open().length() + 1);
                default -> false;
            };
        }
    }
}
