package org.lumieres.guide.loader.markdown.inline;

import java.util.List;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Turns the words of one block after the other into nodes, once from left to right (CommonMark 0.31.2, appendix, “Phase
 * 2”). Runs of plain words, which most text is, are found by one loop and cut out of their line at once.
 */
final class InlineReader implements InlineParser {
    private final InlineGrammar grammar;
    private final InlineParserContext definitions;
    private final Cursor cursor = new Cursor();
    private final Nesting nesting;
    private final Delimiters delimiters;
    private final Brackets brackets;

    private Node block = new Text();
    /** The offset of the first word that is in no node yet. */
    private int words;
    /** Whether texts may follow one another, as signs do that turned out to be words. */
    private boolean loose;

    InlineReader(InlineGrammar grammar, InlineParserContext definitions) {
        this.grammar = grammar;
        this.definitions = definitions;
        this.nesting = new Nesting(grammar.nesting());
        this.delimiters = new Delimiters(cursor, nesting);
        this.brackets = new Brackets(nesting);
    }

    @Override
    public void parse(SourceLines lines, Node parent) {
        List<SourceLine> rows = lines.getLines();
        if (rows.isEmpty()) {
            return;
        }
        String text = rows.size() == 1 ? rows.get(0).getContent().toString() : lines.getContent();
        cursor.start(text, Places.of(rows));
        block = parent;
        words = 0;
        loose = false;
        int end = text.length();
        int at = grammar.firstSign(text, 0);
        while (at < end) {
            at = grammar.firstSign(text, sign(text.charAt(at), at));
        }
        words(end, Characters.skipSpaceTabBackwards(text, end - 1, words) + 1);
        finish();
    }

    private void finish() {
        loose |= delimiters.pair(null);
        loose |= brackets.clear();
        nesting.clear();
        if (loose) {
            Texts.join(block);
        }
    }

    /** Reads what a sign opens or ends; the offset from which words go on. */
    private int sign(char sign, int at) {
        return switch (sign) {
            case '\n' -> lineBreak(at);
            case '*', '_', '~' -> delimiters(sign, at);
            case '[', '!', '^' -> bracketOrSyntax(sign, at);
            case ']' -> closingBracket(at);
            default -> syntax(sign, at);
        };
    }

    /** Reads what a syntax knows that begins like a bracket, or else the bracket. */
    private int bracketOrSyntax(char sign, int at) {
        int end = syntax(sign, at);
        int bracket = sign == '[' ? at : at + 1;
        return end == at + 1 && cursor.codePoint(bracket) == '[' ? bracket(at, bracket) : end;
    }

    private int syntax(char sign, int at) {
        for (InlineSyntax syntax : grammar.syntaxes(sign)) {
            cursor.moveTo(at);
            Node node = syntax.read(cursor, definitions);
            if (node != null) {
                int end = cursor.at();
                words(at, at);
                append(node, at, end);
                return end;
            }
        }
        return at + 1;
    }

    /** A line that ends in two spaces is broken, and other spaces there are dropped (section 6.7 and 6.8). */
    private int lineBreak(int at) {
        int end = Characters.skipBackwards(' ', cursor.text(), at - 1, words) + 1;
        boolean hard = at - end >= 2;
        words(at, end);
        block.appendChild(hard ? new HardLineBreak() : new SoftLineBreak());
        words = at + 1;
        return words;
    }

    private int delimiters(char sign, int at) {
        int end = at + 1;
        while (cursor.codePoint(end) == sign) {
            end++;
        }
        words(at, at);
        Text signs = append(new Text(cursor.between(at, end)), at, end);
        delimiters.add(sign, at, end, signs);
        return end;
    }

    private int bracket(int from, int at) {
        words(from, from);
        Text marker = from == at ? null : append(new Text(cursor.between(from, at)), from, at);
        Text sign = append(new Text("["), at, at + 1);
        brackets.open(marker, sign, at, delimiters.last());
        return at + 1;
    }

    private int closingBracket(int at) {
        Bracket opener = brackets.last();
        if (opener == null) {
            return at + 1;
        }
        LinkSyntax.Found found = link(opener, at);
        if (found == null) {
            loose = true;
            brackets.close(opener);
            return at + 1;
        }
        int end = cursor.at();
        words(at, at);
        if (found.keepsWords()) {
            loose |= delimiters.pair(opener.delimiter());
            brackets.wrap(opener, found);
        } else {
            delimiters.drop(opener.delimiter());
            brackets.replace(opener, found);
        }
        boolean marked = opener.marker() != null && found.takesMarker();
        append(found.node(), marked ? opener.at() - 1 : opener.at(), end);
        return end;
    }

    private LinkSyntax.@Nullable Found link(Bracket opener, int close) {
        if (!opener.mayLead() && opener.marker() == null) {
            return null;
        }
        cursor.moveTo(close + 1);
        LinkTail tail = opener.mayLead() ? LinkTail.read(cursor) : LinkTail.NONE;
        // A label has no brackets in it.
        if (tail.isOpen() && opener.hasBracketsInside() && opener.marker() == null) {
            return null;
        }
        LinkSyntax.Found found = grammar.link(new BracketedWords(opener, cursor, close, tail), cursor, definitions);
        return found != null && (!found.keepsWords() || brackets.mayWrap(opener)) ? found : null;
    }

    /** Makes a text of the words up to a place, without the spaces that end them. */
    private void words(int to, int end) {
        if (words < end) {
            append(new Text(cursor.between(words, end)), words, end);
        }
        words = to;
    }

    private <N extends Node> N append(N node, int from, int to) {
        loose |= node instanceof Text && block.getLastChild() instanceof Text;
        cursor.place(node, from, to);
        block.appendChild(node);
        words = to;
        return node;
    }
}
