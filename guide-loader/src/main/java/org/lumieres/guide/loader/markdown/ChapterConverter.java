package org.lumieres.guide.loader.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.markdown.MarkdownReader.ChapterText;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Section;

/** Makes a chapter of a syntax tree: the headings that stand in nothing else open its sections. */
final class ChapterConverter {
    private static final int TITLE = 1;

    /** What a template engine would replace by the title that the front matter gives. */
    private static final Pattern TEMPLATE = Pattern.compile("<%=?.*%>|\\{\\{.*}}|\\{%.*%}");

    private final Reading reading;
    private final BlockConverter blocks;
    private final HeadingAttributes attributes;
    private final HtmlAnchors anchors;
    private final SectionDraft chapter;
    private final Deque<SectionDraft> open = new ArrayDeque<>();
    private @Nullable HeadingText title;
    private boolean keepsTitle;

    ChapterConverter(Reading reading) {
        this.reading = reading;
        this.blocks = new BlockConverter(reading);
        this.attributes = blocks.headings();
        this.anchors = new HtmlAnchors(reading.source().text());
        this.chapter = new SectionDraft(TITLE, List.of(), null, null, this);
        open.push(chapter);
    }

    /** A heading's words and what its attributes say. */
    record HeadingText(
            List<Inline> words,
            @Nullable String id,
            @Nullable String language) {}

    ChapterText convert(Node document) {
        @Nullable Node from = document.getFirstChild();
        while (from != null) {
            Node heading = nextHeading(from);
            top().body().addAll(blocks.between(from, heading));
            addNotes();
            nameWithin(from, heading);
            if (heading == null) {
                break;
            }
            heading((Heading) heading);
            top().names().addAll(anchors.alone(heading.getPrevious()));
            top().names().addAll(anchors.in(heading));
            from = heading.getNext();
        }
        addNotes();
        HeadingText found = title;
        Map<String, String> names = new LinkedHashMap<>();
        List<Section> sections = chapter.sections(reading, names);
        chapter.names().forEach(name -> names.putIfAbsent(name, ""));
        ChapterText text = new ChapterText(
                found == null ? List.of() : found.words(),
                Optional.ofNullable(found).map(HeadingText::id),
                Optional.ofNullable(found).map(HeadingText::language),
                keepsTitle,
                chapter.body(),
                sections,
                names);
        return reading.trace().replace(this, text);
    }

    private void addNotes() {
        InlineNotes notes = reading.notes();
        if (notes != null) {
            top().body().addAll(notes.take());
        }
    }

    /** Gives the section that is open the names that HTML gives in it, save those just before the next heading. */
    private void nameWithin(Node from, @Nullable Node heading) {
        for (Node node = from; node != null && node != heading; node = node.getNext()) {
            if (heading == null
                    || node.getNext() != heading
                    || anchors.alone(node).isEmpty()) {
                top().names().addAll(anchors.in(node));
            }
        }
    }

    private static @Nullable Node nextHeading(Node from) {
        @Nullable Node node = from;
        while (node != null && !(node instanceof Heading)) {
            node = node.getNext();
        }
        return node;
    }

    private void heading(Heading heading) {
        HeadingText text = attributes.read(heading);
        Span at = reading.locator().of(heading);
        if (text.words().isEmpty()) {
            reading.findings().warning("heading-order", at, "heading.empty");
        } else if (heading.getLevel() == TITLE && title == null) {
            if (top() != chapter) {
                reading.findings().warning("heading-order", at, "heading.late-title");
            }
            title = text;
            reading.trace().replace(heading, this);
            if (saysOtherwise(text.words())) {
                keepsTitle = true;
                Block words = new Paragraph(List.of(new Inline.Strong(text.words())));
                reading.trace().value(words, at);
                top().body().add(words);
            }
        } else {
            open(heading, text, at);
        }
    }

    /** Whether a title's heading says something else than the title that the chapter has already. */
    private boolean saysOtherwise(List<Inline> heading) {
        String given = reading.title();
        if (given.isEmpty()) {
            return false;
        }
        String words = words(heading);
        return !TEMPLATE.matcher(words).matches() && !words.equals(words(InlineText.read(reading.aside(), given)));
    }

    private static String words(List<Inline> title) {
        return title.stream()
                .map(Inline::plainText)
                .collect(Collectors.joining())
                .strip();
    }

    private void open(Heading heading, HeadingText text, Span at) {
        int level = heading.getLevel();
        if (level == TITLE) {
            reading.findings().warning("heading-order", at, "heading.second-title");
            level = TITLE + 1;
        }
        while (top().level() >= level) {
            open.pop();
        }
        if (level > top().level() + 1) {
            reading.findings().warning("heading-order", at, "heading.skipped", level, top().level() + 1);
        }
        SectionDraft section = new SectionDraft(level, text.words(), text.id(), text.language(), heading);
        top().add(section);
        open.push(section);
        reading.trace().value(heading, at);
    }

    private SectionDraft top() {
        return open.element();
    }
}
