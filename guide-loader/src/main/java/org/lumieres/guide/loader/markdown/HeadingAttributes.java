package org.lumieres.guide.loader.markdown;

import java.util.List;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.markdown.ChapterConverter.HeadingText;
import org.lumieres.guide.model.Inline;

/** Reads headings with the attributes at their end, or, as Kramdown has it, on the line below. */
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
        AttributeNode node = take(heading);
        List<Inline> words = stripped(heading);
        if (node == null) {
            return new HeadingText(words, null, null);
        }
        Arguments arguments = Arguments.of(reading, node, KNOWN, "heading");
        @Nullable String id = arguments.id();
        @Nullable String language = arguments.text("lang");
        arguments.trace(heading, Map.of("lang", "language"));
        arguments.reportUnknown();
        return new HeadingText(words, id, language);
    }

    /** The words of a heading that opens no section: its attributes have no place. */
    List<Inline> words(Heading heading) {
        AttributeNode node = take(heading);
        if (node != null) {
            LeftAttributes.tell(reading, node);
        }
        return stripped(heading);
    }

    /** A space may be left at the end, where an anchor stood behind it. */
    private List<Inline> stripped(Heading heading) {
        InlineRun run = new InlineRun(reading.trace());
        run.addAll(inlines.inside(heading));
        run.stripEnd();
        return run.finish();
    }

    private static @Nullable AttributeNode take(Heading heading) {
        if (heading.getLastChild() instanceof AttributeNode node) {
            node.take();
            return node;
        }
        if (heading.getNext() instanceof Paragraph below
                && below.getFirstChild() instanceof AttributeNode node
                && node.isKramdown()
                && node.getNext() == null) {
            below.unlink();
            return node;
        }
        return null;
    }
}
