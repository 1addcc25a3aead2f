package org.lumieres.guide.loader.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.markdown.AttributeList.Attribute;

/**
 * Reads a callout of MkDocs: {@code !!! note "Title"}, or {@code ???} when it is folded, and lines that are indented.
 */
final class AdmonitionParser extends ContainerParser {
    private static final int MARKER = 3;

    /** The marker, the name, other words, and the title in quotes. */
    private static final Pattern CALLOUT = Pattern.compile(
            "(!!!|\\?\\?\\?\\+?) ?([\\w-]++)((?: +[\\w-]++)*+)(?: +\"(.*)\")?", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern TAB = Pattern.compile("===[+!]? +\"(.+)\"");

    private AdmonitionParser(DirectiveBlock block) {
        super(block);
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= CODE_INDENT
                ? BlockContinue.atColumn(state.getColumn() + CODE_INDENT)
                : BlockContinue.none();
    }

    private static @Nullable DirectiveHeader header(String text) {
        Matcher tab = TAB.matcher(text);
        if (tab.matches()) {
            return header(text, "tab", 0, AttributeList.NONE, new Span(tab.start(1), tab.end(1)));
        }
        Matcher callout = CALLOUT.matcher(text);
        if (!callout.matches() || (callout.group(4) == null && !ForeignContainers.isKnown(callout.group(2)))) {
            return null;
        }
        boolean titled = callout.group(4) != null && !callout.group(4).isBlank();
        Span title = titled ? new Span(callout.start(4), callout.end(4)) : Span.NONE;
        return header(text, callout.group(2), callout.start(2), fold(callout.group(1)), title);
    }

    private static DirectiveHeader header(String text, String name, int nameStart, AttributeList fold, Span title) {
        return new DirectiveHeader(text, Spelling.INDENTED, "", name, nameStart, fold, title, text.length());
    }

    /** The marker says what Quarto says with an attribute. */
    private static AttributeList fold(String marker) {
        if (marker.startsWith("!")) {
            return AttributeList.NONE;
        }
        String folded = String.valueOf(marker.length() == MARKER);
        Attribute collapse = new Attribute("collapse", folded, false, 0, marker.length(), 0, marker.length());
        return new AttributeList(List.of(collapse), List.of(), 0);
    }

    /** Opens such a callout; it may interrupt a paragraph. */
    static final class Factory implements BlockParserFactory {
        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            SourceLine line = state.getLine();
            int from = state.getNextNonSpaceIndex();
            if (state.getIndent() >= CODE_INDENT || !isMarker(line.getContent(), from)) {
                return BlockStart.none();
            }
            String text = line.getContent()
                    .subSequence(from, line.getContent().length())
                    .toString();
            DirectiveHeader header = header(text.stripTrailing());
            return header == null
                    ? BlockStart.none()
                    : start(new AdmonitionParser(open(header, line, from, matched)), line);
        }

        private static boolean isMarker(CharSequence line, int from) {
            char sign = line.charAt(from);
            return (sign == '!' || sign == '?' || sign == '=')
                    && line.length() > from + MARKER
                    && line.charAt(from + 1) == sign
                    && line.charAt(from + 2) == sign;
        }
    }
}
