package org.lumieres.guide.render.typography;

/** The space inside guillemets. Not thread-safe. */
final class Guillemets {
    private final String space;
    private Line line = new Line();
    private char[] text = new char[0];

    Guillemets(String space) {
        this.space = space;
    }

    String space() {
        return space;
    }

    void start(Line next) {
        line = next;
        text = next.characters();
    }

    void opening(int at) {
        int end = Gaps.end(text, at + 1);
        boolean spaced = end > at + 1;
        if (Signs.is(Signs.IS_EDGE, text[end]) || (!spaced && text[end] == '»')) {
            return;
        }
        if (spaced) {
            Gaps.set(line, at + 1, end, space);
        } else {
            line.edits().after(at, space);
        }
    }

    void closing(int at) {
        int start = Gaps.start(text, at);
        char before = text[start - 1];
        if (before == '«' || Signs.is(Signs.IS_EDGE | Signs.IS_OPENING, before)) {
            return;
        }
        if (start < at) {
            Gaps.set(line, start, at, space);
        } else {
            line.edits().before(at, space);
        }
    }
}
