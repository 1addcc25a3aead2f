package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;

/** Notes that are written where they are called, until there is a place for them among the blocks. Not thread-safe. */
final class InlineNotes {
    private static final String STEM = "note-";

    private final List<Block> waiting = new ArrayList<>();
    private @Nullable Set<String> taken;
    private int last;

    /** Adds a note that is written in a text; returns its id. */
    String add(List<Inline> words, Node called, Trace trace, Span at) {
        String id = id(called);
        Paragraph paragraph = new Paragraph(words);
        Footnote note = new Footnote(id, List.of(paragraph));
        trace.value(paragraph, at);
        trace.value(note, at);
        waiting.add(note);
        return id;
    }

    /** The notes that were added since the last time. */
    List<Block> take() {
        if (waiting.isEmpty()) {
            return List.of();
        }
        List<Block> notes = List.copyOf(waiting);
        waiting.clear();
        return notes;
    }

    private String id(Node called) {
        if (taken == null) {
            taken = labels(called);
        }
        do {
            last++;
        } while (taken.contains(STEM + last));
        return STEM + last;
    }

    /** The names of all notes in the text around a node. */
    private static Set<String> labels(Node inside) {
        Node root = inside;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        Set<String> labels = new HashSet<>();
        @Nullable Node node = root;
        while (node != null) {
            if (node instanceof FootnoteDefinition definition) {
                labels.add(definition.getLabel());
            }
            // Definitions are blocks, and stand in blocks alone.
            @Nullable Node next = node instanceof org.commonmark.node.Paragraph ? null : node.getFirstChild();
            while (next == null && node != root) {
                next = node.getNext();
                if (next == null) {
                    node = node.getParent();
                }
            }
            node = next;
        }
        return labels;
    }
}
