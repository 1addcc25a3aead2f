package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Inline;

/** Reads a text that is one line of Markdown: what would open a block at the beginning of a paragraph is words here. */
final class InlineText {
    /**
     * Opens a paragraph whatever follows, and is taken away again. A sign of punctuation, so that what follows may be
     * emphasised as at the beginning of a line, and one that is no part of an address.
     */
    private static final String GUARD = ";";

    private InlineText() {}

    /** The inlines of a text; a reading that knows places must know one for all. */
    static List<Inline> read(Reading reading, String text) {
        if (SizeGuard.find(text).isPresent()) {
            return List.of(new Inline.Text(text));
        }
        return convert(reading, reading.grammar().parse(guarded(text)));
    }

    /** The text as it is to be parsed: in one paragraph. */
    static String guarded(String text) {
        return GUARD + text.strip();
    }

    /** How much longer the parsed text is at its beginning. */
    static int guardLength() {
        return GUARD.length();
    }

    static List<Inline> convert(Reading reading, Node document) {
        InlineConverter inlines = new InlineConverter(reading);
        List<Inline> content = new ArrayList<>();
        for (@Nullable Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (!content.isEmpty()) {
                content.add(new Inline.Text(" "));
            }
            if (block instanceof Paragraph) {
                content.addAll(inlines.inside(block));
            } else {
                content.add(new Inline.Text(PlainWords.of(block)));
            }
        }
        return withoutGuard(reading, content);
    }

    private static List<Inline> withoutGuard(Reading reading, List<Inline> content) {
        if (content.isEmpty()
                || !(content.get(0) instanceof Inline.Text first)
                || !first.text().startsWith(GUARD)) {
            return content;
        }
        List<Inline> rest = new ArrayList<>(content.subList(1, content.size()));
        String words = first.text().substring(GUARD.length());
        if (!words.isEmpty()) {
            Inline.Text text = new Inline.Text(words);
            Span span = reading.trace().of(first);
            reading.trace()
                    .value(
                            text,
                            new Span(span.start() + (reading.locator().isExact() ? GUARD.length() : 0), span.end()));
            rest.add(0, text);
        }
        return rest;
    }
}
