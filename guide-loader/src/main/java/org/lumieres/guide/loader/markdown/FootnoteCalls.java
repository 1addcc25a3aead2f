package org.lumieres.guide.loader.markdown;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Link;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Takes every {@code [^note]} for the call of a footnote, be the note defined in the same text or not: in JSON it
 * stands in a field of its own, and a note that nobody wrote is a fault to report rather than text to print. Takes
 * {@code ^[words]} for a note that is written where it is called.
 */
final class FootnoteCalls implements LinkProcessor {
    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.marker() != null && link.marker().getLiteral().equals("^")) {
            return behindCaret(link, scanner);
        }
        String text = link.text();
        if (link.destination() != null || text.length() < 2 || text.charAt(0) != '^' || hasSpace(text)) {
            return LinkResult.none();
        }
        String label = text.substring(1);
        FootnoteDefinition definition = context.getDefinition(FootnoteDefinition.class, label);
        String id = definition == null ? label : definition.getLabel();
        return LinkResult.replaceWith(new FootnoteReference(id), link.afterTextBracket());
    }

    /** A note written in the text; a link behind the sign stays one. */
    private static LinkResult behindCaret(LinkInfo link, Scanner scanner) {
        return link.destination() == null
                ? LinkResult.wrapTextIn(new InlineFootnote(), link.afterTextBracket())
                        .includeMarker()
                : LinkResult.wrapTextIn(new Link(link.destination(), link.title()), scanner.position());
    }

    private static boolean hasSpace(String text) {
        return text.chars().anyMatch(Character::isWhitespace);
    }
}
