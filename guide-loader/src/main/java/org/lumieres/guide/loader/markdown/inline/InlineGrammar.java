package org.lumieres.guide.loader.markdown.inline;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.InlineParserFactory;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a block may be: the inlines of CommonMark 0.31.2 (section 6), strikethrough as GitHub Flavored
 * Markdown 0.29 has it (6.5), and syntaxes beside them. Immutable and thread-safe.
 */
public final class InlineGrammar implements InlineParserFactory {
    private static final int ASCII = 128;

    /** What a line may hold that is no {@link InlineSyntax}: delimiters, brackets, its end. */
    private static final String SIGNS = "*_~[]!^\n";

    private final boolean[] signs = new boolean[ASCII];
    private final InlineSyntax[][] syntaxes = new InlineSyntax[ASCII][];
    private final List<LinkSyntax> links;
    private final int nesting;

    /**
     * A grammar.
     *
     * @param syntaxes are asked in their order, before those of CommonMark
     * @param links are asked in their order, before those of CommonMark
     * @param nesting how many inlines may stand in one another; the signs of more are words
     */
    public InlineGrammar(List<InlineSyntax> syntaxes, List<LinkSyntax> links, int nesting) {
        List<InlineSyntax> all = new ArrayList<>(syntaxes);
        all.addAll(List.of(
                new BackslashEscape(), new CodeSpan(), new CharacterReference(), new Autolink(), new RawHtml()));
        SIGNS.chars().forEach(c -> signs[c] = true);
        for (int sign = 0; sign < ASCII; sign++) {
            int c = sign;
            this.syntaxes[c] = all.stream()
                    .filter(syntax -> syntax.signs().indexOf(c) >= 0)
                    .toArray(InlineSyntax[]::new);
            signs[c] |= this.syntaxes[c].length > 0;
        }
        this.links = new ArrayList<>(links);
        this.links.add(new MarkdownLink());
        this.nesting = nesting;
    }

    @Override
    public InlineParser create(InlineParserContext context) {
        return new InlineReader(this, context);
    }

    /** The offset of the first character that may be more than a word, or the end of the words. */
    int firstSign(String words, int from) {
        int at = from;
        int end = words.length();
        while (at < end) {
            char c = words.charAt(at);
            if (c < ASCII && signs[c]) {
                break;
            }
            at++;
        }
        return at;
    }

    /** The syntaxes that a sign may open. */
    InlineSyntax[] syntaxes(char sign) {
        return syntaxes[sign];
    }

    /** What words in brackets are; null when they are words. */
    LinkSyntax.@Nullable Found link(BracketedWords words, Cursor cursor, InlineParserContext definitions) {
        int behind = cursor.at();
        for (LinkSyntax syntax : links) {
            cursor.moveTo(behind);
            LinkSyntax.Found found = syntax.read(words, cursor, definitions);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    int nesting() {
        return nesting;
    }
}
