package org.lumieres.guide.render.fragment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Footnote;

/** The notes of one chapter or other whole, numbered in the order of their first calls. Not thread-safe. */
public final class Notes {
    private final Map<String, Note> byId = new HashMap<>();
    private final List<Note> all = new ArrayList<>();
    private final List<Note> numbered = new ArrayList<>();

    public Notes(List<Footnote> footnotes) {
        for (Footnote footnote : footnotes) {
            Note note = new Note(footnote.body());
            all.add(note);
            byId.putIfAbsent(footnote.id(), note);
        }
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Calls a note, which gives it its number; null when there is none of that id. */
    @Nullable
    public Note call(String id) {
        Note note = byId.get(id);
        if (note != null) {
            note.calls++;
            number(note);
        }
        return note;
    }

    /** The note of a rank from 0 in the order of numbers; null when all notes called have been given. */
    @Nullable
    public Note called(int rank) {
        return rank < numbered.size() ? numbered.get(rank) : null;
    }

    /** Numbers the notes that nothing calls after the others, so that what they say is not lost. */
    public void numberTheRest() {
        all.forEach(this::number);
    }

    private void number(Note note) {
        if (note.number == 0) {
            numbered.add(note);
            note.number = numbered.size();
        }
    }

    /** A note while its chapter is written. */
    static final class Note {
        private final List<Block> body;
        private int number;
        private int calls;

        private Note(List<Block> body) {
            this.body = body;
        }

        List<Block> body() {
            return body;
        }

        /** Its number from 1; 0 before it has one. */
        int number() {
            return number;
        }

        /** How often the text called it so far. */
        int calls() {
            return calls;
        }
    }
}
