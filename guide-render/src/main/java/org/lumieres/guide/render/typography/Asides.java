package org.lumieres.guide.render.typography;

/**
 * Dashes around an aside – such as this one – in one sentence. A dash that opens dialogue, an item or the last words of
 * a sentence has no partner. Not thread-safe.
 */
final class Asides {
    private static final String FOLLOWS_CLOSING = ",.;:!?…";
    private static final String ENDS_SENTENCE = ".!?…";

    private char[] text = new char[0];
    private int end;
    private int opening;
    private int closing;

    void start(Line line) {
        text = line.characters();
        end = line.end();
        opening = 0;
        closing = 0;
    }

    /** Takes note of a dash, and of its partner if it opens an aside. */
    void meet(int dash) {
        if (dash > closing && opens(dash)) {
            int partner = partner(dash);
            if (partner > 0) {
                opening = dash;
                closing = partner;
            }
        }
    }

    boolean isOpening(int at) {
        return at == opening;
    }

    boolean isClosing(int at) {
        return at == closing;
    }

    private boolean opens(int at) {
        int before = Gaps.start(text, at);
        return before < at
                && !Signs.is(Signs.IS_EDGE | Signs.IS_OPENING, text[before - 1])
                && Signs.is(Signs.IS_SPACE, text[at + 1])
                && !Signs.is(Signs.IS_EDGE | Signs.IS_CLOSING, text[Gaps.end(text, at + 1)]);
    }

    private int partner(int dash) {
        for (int i = dash + 1; i < end; i++) {
            char c = text[i];
            if (Signs.is(Signs.IS_EDGE, c)) {
                return 0;
            }
            if (ENDS_SENTENCE.indexOf(c) >= 0) {
                int next = nextWord(i);
                if (next >= end || Character.isUpperCase(text[next])) {
                    return 0;
                }
                i = next - 1;
                continue;
            }
            if (c == text[dash]
                    && Signs.is(Signs.IS_SPACE, text[i - 1])
                    && !Signs.is(Signs.IS_OPENING, text[Gaps.start(text, i) - 1])) {
                return closes(i) ? i : 0;
            }
        }
        return 0;
    }

    private boolean closes(int at) {
        return Gaps.end(text, at + 1) > at + 1
                || Signs.is(Signs.IS_EDGE | Signs.IS_CLOSING, text[at + 1])
                || FOLLOWS_CLOSING.indexOf(text[at + 1]) >= 0;
    }

    /** The next word or dash; spaces and quotes before it say nothing, since they may change. */
    private int nextWord(int at) {
        int next = at + 1;
        while (next < end
                && !Signs.is(Signs.IS_ALPHANUMERIC | Signs.IS_EDGE | Signs.IS_OBJECT, text[next])
                && text[next] != '–'
                && text[next] != '—') {
            next++;
        }
        return next;
    }
}
