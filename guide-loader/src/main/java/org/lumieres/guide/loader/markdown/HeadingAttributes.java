package org.lumieres.guide.loader.markdown;

import java.util.List;
import org.commonmark.node.Heading;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.markdown.ChapterConverter.HeadingText;
import org.lumieres.guide.model.Inline;

/** Reads headings with the attributes at their end. */
final class HeadingAttributes {
    private static final List<String> KNOWN = List.of("id", "lang");

    private final Reading reading;
    private final InlineConverter inlines;

    HeadingAttributes(Reading reading, InlineConverter inlines) {
        this.reading = reading;
        this.inlines = inlines;
    }

    /** The words and attributes of a heading; the trace then knows the attributes' places by the heading. */
    HeadingText read(Heading heading) {
        if (!(heading.getLastChild() instanceof AttributeNode node)) {
            return new HeadingText(inlines.inside(heading), null, null);
        }
        node.take();
        List<Inline> words = inlines.inside(heading);
        Arguments arguments = Arguments.of(reading, node, KNOWN, "heading");
        @Nullable String id = arguments.id();
        @Nullable String language = arguments.text("lang");
        arguments.trace(heading, java.util.Map.of("lang", "language"));
        arguments.reportUnknown();
        return new HeadingText(words, id, language);
    }
}
