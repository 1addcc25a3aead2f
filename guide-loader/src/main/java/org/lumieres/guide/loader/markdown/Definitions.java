package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Definition;
import org.lumieres.guide.model.DefinitionEntry;
import org.lumieres.guide.model.DefinitionList;
import org.lumieres.guide.model.Inline;

/** Terms with their definitions; those that follow one another make one list. */
final class Definitions {
    private final Reading reading;
    private final BlockConverter blocks;

    Definitions(Reading reading, BlockConverter blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    /** Converts the list that begins with a node. */
    void convert(Node first) {
        List<DefinitionEntry> entries = new ArrayList<>();
        Node limit = blocks.limit();
        Node last = first;
        Span whole = Span.NONE;
        @Nullable Node node = first;
        while (node != null && node != limit && isPart(node)) {
            Node term = node;
            Span span = blocks.at(term);
            List<Inline> words = words(term);
            List<Definition> definitions = new ArrayList<>();
            last = term;
            node = term.getNext();
            while (node instanceof DefinitionBlock && node != limit) {
                definitions.add(definition(node));
                span = span.to(blocks.at(node));
                last = node;
                node = node.getNext();
            }
            DefinitionEntry entry = new DefinitionEntry(words, definitions);
            reading.trace().value(entry, span);
            entries.add(entry);
            whole = whole.to(span);
        }
        blocks.skipTo(last);
        if (entries.isEmpty()) {
            blocks.addAll(blocks.inside(first));
        } else {
            blocks.add(new DefinitionList(entries), whole);
        }
    }

    private Definition definition(Node node) {
        Definition definition = new Definition(blocks.inside(node));
        reading.trace().value(definition, blocks.at(node));
        return definition;
    }

    /** The term: a paragraph's words, or those the term itself holds; each line of it is one. */
    private List<Inline> words(Node term) {
        Node holder = term.getFirstChild() instanceof Paragraph paragraph ? paragraph : term;
        return blocks.inlines().lines(holder);
    }

    private static boolean isPart(Node node) {
        return node instanceof DefinitionTerm;
    }
}
