package org.lumieres.guide.render.fragment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.render.fragment.Notes.Note;

/** Writes the calls of notes, and the notes themselves with a way back to each of their calls. */
public final class NotesWriter {
    /** Asks a browser for a sign rather than an emoji. On paper there are only signs, and no glyph for this one. */
    private static final String AS_TEXT = "\uFE0E";

    private static final String PARAGRAPH_END = "</p>\n";

    private final Run run;
    private final HtmlWriter html;

    public NotesWriter(Run run) {
        this.run = run;
        this.html = run.html();
    }

    /** The call of a note where the text stands. */
    public void call(Note note) {
        html.raw("<sup class=\"note-call\"><a")
                .attribute("id", run.claim(callAnchor(note, note.calls())))
                .attribute("href", run.links().to(anchor(note)))
                .role("doc-noteref")
                .attribute("aria-label", run.phrase("note-call", Integer.toString(note.number())))
                .raw(">")
                .raw(note.number())
                .raw("</a></sup>");
    }

    /** The notes of the whole being written, nothing when it has none. Headings inside them stand under a level. */
    public void notes() {
        Notes notes = run.notes();
        if (notes.isEmpty()) {
            return;
        }
        // A note may call another: all bodies are written before the first way back is.
        List<String> bodies = new ArrayList<>();
        bodies(notes, bodies);
        notes.numberTheRest();
        bodies(notes, bodies);
        html.raw("<section class=\"notes\"")
                .role("doc-endnotes")
                .attribute("aria-label", run.word("notes"))
                .raw(">\n<ol>\n");
        for (int i = 0; i < bodies.size(); i++) {
            Note note = notes.called(i);
            if (note != null) {
                write(note, bodies.get(i));
            }
        }
        html.raw("</ol>\n</section>\n");
    }

    private void bodies(Notes notes, List<String> into) {
        for (Note note = next(notes, into); note != null; note = next(notes, into)) {
            int mark = html.mark();
            run.blocks().write(note.body());
            into.add(html.takeFrom(mark));
        }
    }

    private static @Nullable Note next(Notes notes, List<String> written) {
        return notes.called(written.size());
    }

    private void write(Note note, String body) {
        html.raw("<li")
                .attribute("id", run.claim(anchor(note)))
                .inBook("endnote")
                .raw(">");
        if (note.calls() == 0) {
            html.raw(body);
        } else if (body.endsWith(PARAGRAPH_END)) {
            html.raw(body.substring(0, body.length() - PARAGRAPH_END.length()));
            waysBack(note);
            html.raw(PARAGRAPH_END);
        } else {
            html.raw(body).raw("<p>");
            waysBack(note);
            html.raw(PARAGRAPH_END);
        }
        html.raw("</li>\n");
    }

    private void waysBack(Note note) {
        for (int call = 1; call <= note.calls(); call++) {
            html.raw(" <a")
                    .attribute("href", run.links().to(callAnchor(note, call)))
                    .role("doc-backlink")
                    .attribute(
                            "aria-label",
                            note.calls() == 1
                                    ? run.word("note-back")
                                    : run.phrase("note-back-to", Integer.toString(call)))
                    .raw(run.medium() == Medium.PAPER ? ">↩" : ">↩" + AS_TEXT);
            if (note.calls() > 1) {
                html.raw("<sup>").raw(call).raw("</sup>");
            }
            html.raw("</a>");
        }
    }

    private String anchor(Note note) {
        return Anchors.inside(run.scope(), "note-" + note.number());
    }

    private String callAnchor(Note note, int call) {
        String first = anchor(note) + "-call";
        return call == 1 ? first : first + "-" + call;
    }
}
