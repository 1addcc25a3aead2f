package org.lumieres.guide.render.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.model.Node;

/**
 * What a chapter's text sends to the chapter's end: its notes, in the order of their first call, and its links, each
 * address once. Numbers are given while the text is written, so it must be written in reading order.
 */
final class EndMatter {
    private final List<Note> notes = new ArrayList<>();
    private final List<Note> numbered = new ArrayList<>();
    private final Map<String, Integer> links = new LinkedHashMap<>();
    private final Set<String> expanded = new HashSet<>();
    private Map<String, Note> callable = Map.of();

    /**
     * Starts with the notes that stand anywhere in some nodes, which are one whole: an id means one note in all of
     * them.
     */
    EndMatter(List<? extends Node> whole) {
        enter(whole);
    }

    /** Adds the notes of another whole; from now on calls mean these. */
    void enter(List<? extends Node> whole) {
        Map<String, Note> inside = new HashMap<>();
        whole.stream()
                .flatMap(Node::walk)
                .filter(Footnote.class::isInstance)
                .map(Footnote.class::cast)
                .forEach(footnote -> {
                    Note note = new Note(footnote.body(), inside);
                    notes.add(note);
                    // Of two with one id, which validation tells of, the second is not called and not lost.
                    inside.putIfAbsent(footnote.id(), note);
                });
        callable = inside;
    }

    /** The mark that calls a note; a question mark when the whole has no such note. */
    String call(String footnote) {
        Note note = callable.get(footnote);
        return note == null ? "[?]" : mark(note);
    }

    /** The mark of a link. */
    String link(String url) {
        return "<" + links.computeIfAbsent(url, unseen -> links.size() + 1) + ">";
    }

    /** Whether a short form is met for the first time, and so wants its expansion. */
    boolean meets(String abbreviation) {
        return expanded.add(abbreviation);
    }

    /** The notes and the links met so far, and the notes that nothing calls; no lines when there are none. */
    List<String> lines(Setting setting, BlockText blocks) {
        List<List<String>> groups = new ArrayList<>();
        // Before the first is written, so that a note they call has its number from its place in the text.
        notes.forEach(this::mark);
        List<String> written = new ArrayList<>();
        for (Note note : numbered) {
            callable = note.callable;
            String mark = mark(note) + " ";
            written.addAll(Lines.hang(mark, blocks.narrower(mark.length()).lines(note.body)));
        }
        if (!written.isEmpty()) {
            groups.add(Lines.join(List.of(setting.heading("notes")), written));
        }
        if (!links.isEmpty()) {
            List<String> addresses = new ArrayList<>(List.of(setting.heading("links")));
            links.forEach((url, number) -> addresses.add("<" + number + "> " + url));
            groups.add(addresses);
        }
        return Lines.stack(groups);
    }

    private String mark(Note note) {
        if (note.number == 0) {
            numbered.add(note);
            note.number = numbered.size();
        }
        return "[" + note.number + "]";
    }

    /** A note, and the notes that it may call. */
    private static final class Note {
        private final List<Block> body;
        private final Map<String, Note> callable;
        /** From 1; 0 before it has one. */
        private int number;

        private Note(List<Block> body, Map<String, Note> callable) {
            this.body = body;
            this.callable = callable;
        }
    }
}
