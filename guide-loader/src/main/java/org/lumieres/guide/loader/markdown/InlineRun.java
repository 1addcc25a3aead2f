package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.lumieres.guide.model.Inline;

/** Gathers inlines in order; words that follow one another become one text. Not thread-safe. */
final class InlineRun {
    private final Trace trace;
    private final List<Inline> content = new ArrayList<>();
    private final StringBuilder more = new StringBuilder();
    private String words = "";
    private Span span = Span.NONE;

    InlineRun(Trace trace) {
        this.trace = trace;
    }

    void text(String text, Span at) {
        if (words.isEmpty()) {
            words = text;
        } else {
            more.append(text);
        }
        span = span.to(at);
    }

    /** Adds the space that the end of a line is; none at the beginning of a line. */
    void space() {
        if (!endsLine()) {
            text(" ", Span.NONE);
        }
    }

    void add(Inline inline, Span at) {
        flush();
        trace.value(inline, at);
        content.add(inline);
    }

    void addAll(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                text(text.text(), trace.of(text));
            } else {
                add(inline, Span.NONE);
            }
        }
    }

    /** Adds a space between words, where there is none. */
    void gap() {
        String last = more.isEmpty() ? words : more.toString();
        boolean gap = last.isEmpty()
                ? content.isEmpty() || endsLine()
                : Character.isWhitespace(last.charAt(last.length() - 1));
        if (!gap) {
            text(" ", Span.NONE);
        }
    }

    /** Whether what was gathered ends in a space. */
    boolean endsInSpace() {
        return more.isEmpty() ? words.endsWith(" ") : more.charAt(more.length() - 1) == ' ';
    }

    /** Whether nothing was gathered but spaces. */
    boolean isEmpty() {
        return content.isEmpty() && words.isBlank() && more.toString().isBlank();
    }

    /** Whether what was gathered ends with the end of a line. */
    boolean endsLine() {
        return words.isEmpty() && !content.isEmpty() && content.get(content.size() - 1) instanceof Inline.LineBreak;
    }

    /** How many inlines were gathered. */
    int size() {
        return content.size() + (words.isEmpty() ? 0 : 1);
    }

    /** Leaves out the spaces at the end of what was gathered. */
    void stripEnd() {
        String stripped = words.concat(more.toString()).stripTrailing();
        words = stripped;
        more.setLength(0);
    }

    List<Inline> finish() {
        flush();
        return content;
    }

    private void flush() {
        if (!words.isEmpty()) {
            Inline.Text text = new Inline.Text(more.isEmpty() ? words : words.concat(more.toString()));
            trace.value(text, span);
            content.add(text);
        }
        words = "";
        more.setLength(0);
        span = Span.NONE;
    }
}
