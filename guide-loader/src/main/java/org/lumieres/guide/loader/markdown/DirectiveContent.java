package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Paragraph;

/** What stands in a directive, shared out among its slots: those of directives inside it, and the main one. */
final class DirectiveContent {
    private final String main;
    private final Map<String, List<Block>> slots = new HashMap<>();

    private DirectiveContent(String main) {
        this.main = main;
    }

    /**
     * Reads the content of a directive.
     *
     * @param main the slot of what stands outside the named ones; it may be one of them
     * @param named the directives that open a slot here
     */
    static DirectiveContent read(
            Reading reading, BlockConverter blocks, DirectiveBlock directive, String main, Set<String> named) {
        DirectiveContent content = new DirectiveContent(main);
        @Nullable Node from = directive.getFirstChild();
        @Nullable Node node = from;
        content.addRest(reading, directive);
        while (node != null) {
            if (node instanceof DirectiveBlock slot
                    && named.contains(slot.header().name())) {
                content.slot(main).addAll(blocks.between(from, node));
                content.addSlot(reading, blocks, slot);
                from = node.getNext();
            }
            node = node.getNext();
        }
        content.slot(main).addAll(blocks.between(from, null));
        return content;
    }

    private void addSlot(Reading reading, BlockConverter blocks, DirectiveBlock directive) {
        DirectiveConverter.reportUnclosed(reading, directive);
        Arguments.of(reading, directive, List.of()).reportUnknown();
        String name = directive.header().name();
        boolean first = slot(name).isEmpty();
        DirectiveContent inside = read(reading, blocks, directive, name, Set.of());
        slot(name).addAll(inside.of(name));
        Span span = first ? reading.locator().of(directive) : Span.NONE;
        reading.trace().part(this, name, span);
    }

    /** What stands behind a directive's attributes has no place of its own: it begins the content. */
    private void addRest(Reading reading, DirectiveBlock directive) {
        DirectiveHeader header = directive.header();
        // A slot may have the name of what has a title elsewhere.
        Span stretch = header.hasTitle()
                ? header.title()
                : new Span(header.rest(), header.text().length());
        String rest = header.text().substring(stretch.start(), stretch.end());
        if (!rest.isEmpty()) {
            Span at = DirectiveConverter.headerSpan(reading, directive, stretch.start(), stretch.end());
            boolean ours = isOurs(directive.header().name());
            if (ours) {
                reading.findings().error("syntax", at, "directive.rest", rest);
            }
            Paragraph paragraph = ours ? Paragraph.of(rest) : new Paragraph(InlineText.read(reading.at(at), rest));
            reading.trace().value(paragraph, at);
            slot(main).add(paragraph);
        }
    }

    /** Whether a name is that of a directive of this library, or of a part of one. */
    static boolean isOurs(String name) {
        return DirectiveKind.named(name) != null || DirectiveKind.withSlot(name) != null;
    }

    /** The blocks of a slot, in order. */
    List<Block> of(String name) {
        return slot(name);
    }

    /** The blocks of the main slot. */
    List<Block> main() {
        return slot(main);
    }

    /** Notes the places of the slots as parts of the block made of them. */
    void trace(Trace trace, Object block, Map<String, String> components) {
        for (Trace.Part part : trace.partsOf(this)) {
            trace.part(block, components.getOrDefault(part.path(), part.path()), part.span());
        }
    }

    private List<Block> slot(String name) {
        return slots.computeIfAbsent(name, unseen -> new ArrayList<>());
    }
}
