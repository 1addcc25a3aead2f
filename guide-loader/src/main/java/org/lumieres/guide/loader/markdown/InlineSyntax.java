package org.lumieres.guide.loader.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;

/**
 * A syntax inside lines. It is asked for its parser for every run of words, so it gives the same one each time.
 *
 * @param parser its parser, which keeps nothing from one place to the next
 * @param signs the signs that may open it
 */
record InlineSyntax(InlineContentParser parser, Set<Character> signs) implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
        return signs;
    }

    @Override
    public InlineContentParser create() {
        return parser;
    }
}
