package org.lumieres.guide.loader.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads a callout of GitBook: what stands between the lines {@code {% hint style="info" %}} and {@code {% endhint %}}.
 */
final class HintParser extends ContainerParser {
    private static final String END = "{% endhint %}";
    private static final Pattern OPENING = Pattern.compile("\\{%-?\\s*hint\\b([^%]*+)%}\\s*");
    private static final Pattern CLOSING = Pattern.compile("\\{%-?\\s*endhint\\s*-?%}\\s*");
    private static final Pattern STYLE = Pattern.compile("\\bstyle\\s*=\\s*[\"']?([\\w-]+)");
    private static final String DEFAULT_STYLE = "info";

    private HintParser(DirectiveBlock block) {
        super(block);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int from = state.getNextNonSpaceIndex();
        if (state.getIndent() < CODE_INDENT
                && isTag(line, from)
                && CLOSING.matcher(line).region(from, line.length()).matches()
                && !isCode(state)) {
            getBlock().close();
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    private static boolean isTag(CharSequence line, int from) {
        return from + 1 < line.length() && line.charAt(from) == '{' && line.charAt(from + 1) == '%';
    }

    private static @Nullable DirectiveHeader header(String text) {
        Matcher opening = OPENING.matcher(text);
        if (!opening.matches()) {
            return null;
        }
        Matcher style = STYLE.matcher(opening.group(1));
        boolean styled = style.find();
        return new DirectiveHeader(
                text,
                Spelling.TAGS,
                END,
                styled ? style.group(1) : DEFAULT_STYLE,
                styled ? opening.start(1) + style.start(1) : 0,
                AttributeList.NONE,
                Span.NONE,
                text.length());
    }

    /** Opens such a callout where none is open: GitBook nests none. It may interrupt a paragraph. */
    static final class Factory implements BlockParserFactory {
        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            SourceLine line = state.getLine();
            int from = state.getNextNonSpaceIndex();
            if (state.getIndent() >= CODE_INDENT || !isTag(line.getContent(), from)) {
                return BlockStart.none();
            }
            String text = line.getContent()
                    .subSequence(from, line.getContent().length())
                    .toString();
            DirectiveHeader header = header(text.stripTrailing());
            return header == null || isInHint(matched)
                    ? BlockStart.none()
                    : start(new HintParser(open(header, line, from, matched)), line);
        }

        private static boolean isInHint(MatchedBlockParser matched) {
            @Nullable
            DirectiveBlock around = around(matched.getMatchedBlockParser().getBlock());
            while (around != null && around.header().spelling() != Spelling.TAGS) {
                around = around.getParent() == null ? null : around(around.getParent());
            }
            return around != null;
        }
    }
}
