package org.lumieres.guide.loader.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.markdown.MarkdownReader.ChapterText;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Section;

/** Makes a chapter of a syntax tree: the headings that stand in nothing else open its sections. */
final class ChapterConverter implements Outline {
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
        this.anchors = new HtmlAnchors(reading.source());
        this.chapter = new SectionDraft(TITLE, List.of(), null, null, this);
        open.push(chapter);
    }

    /** A heading's words and what its attributes say. */
    record HeadingText(
            List<Inline> words,
            @Nullable String id,
            @Nullable String language) {}

    ChapterText convert(Node document) {
        blocks.into(BlockFlow.of(this), document.getFirstChild(), null);
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
                names,
                reading.source().mayNamePlaces());
        return reading.trace().replace(this, text);
    }

    private void addNotes() {
        InlineNotes notes = reading.notes();
        if (notes != null) {
            top().body().addAll(notes.take());
        }
    }

    @Override
    public List<Block> body() {
        return top().body();
    }

    @Override
    public void passed(Node node) {
        if (!isOfNext(node)) {
            top().names().addAll(anchors.in(node));
        }
    }

    @Override
    public boolean isOfNext(Node node) {
        return node.getNext() instanceof Heading && !anchors.alone(node).isEmpty();
    }

    @Override
    public void name(List<String> names) {
        top().names().addAll(names);
    }

    @Override
    public void heading(Heading heading) {
        // The notes in the heading itself are those of what it opens.
        addNotes();
        put(
                heading.getLevel(),
                attributes.read(heading),
                heading,
                reading.locator().of(heading));
        top().names().addAll(anchors.alone(heading.getPrevious()));
        top().names().addAll(anchors.in(heading));
    }

    @Override
    public void heading(int level, HeadingText text, Object written, Span at) {
        addNotes();
        put(level, text, written, at);
    }

    private void put(int level, HeadingText text, Object written, Span at) {
        if (text.words().isEmpty()) {
            reading.findings().warning("heading-order", at, "heading.empty");
        } else if (level == TITLE && title == null) {
            if (top() != chapter) {
                reading.findings().warning("heading-order", at, "heading.late-title");
            }
            title = text;
            reading.trace().replace(written, this);
            if (saysOtherwise(text.words())) {
                keepsTitle = true;
                Block words = new Paragraph(List.of(new Inline.Strong(text.words())));
                reading.trace().value(words, at);
                top().body().add(words);
            }
        } else {
            open(level, text, written, at);
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
        return Inline.plainText(title).strip();
    }

    private void open(int given, HeadingText text, Object written, Span at) {
        int level = given;
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
        SectionDraft section = new SectionDraft(level, text.words(), text.id(), text.language(), written);
        top().add(section);
        open.push(section);
        reading.trace().value(written, at);
    }

    private SectionDraft top() {
        return open.element();
    }
}
