package org.lumieres.guide.render.typography;

/**
 * Goes through a line word by word and asks the rules what changes in each and in the space before it. Most words have
 * nothing that a rule could want, which one look at their characters tells. Not thread-safe.
 */
final class Setter {
    private static final int WANTED =
            Signs.IS_MARK | Signs.IS_DIGIT | Signs.IS_CAPITAL | Signs.IS_ADDRESS | Signs.IS_RAISED;
    private static final int BINDS = WANTED | Signs.IS_OBJECT;

    private final Addresses addresses = new Addresses();
    private final StraightQuotes quotes = new StraightQuotes();
    private final Asides asides = new Asides();
    private final Numbers numbers = new Numbers();
    private final DoubleSigns doubleSigns = new DoubleSigns(quotes);
    private final Guillemets guillemets;
    private final Bonds bonds = new Bonds(asides);

    private Line line;
    private char[] text = new char[0];

    Setter(char guillemetSpace) {
        this.guillemets = new Guillemets(String.valueOf(guillemetSpace));
        this.line = new Line();
    }

    /**
     * Has the rules of a tongue write into the line what changes in it.
     *
     * @param quantity whether the line is a number that counts something
     */
    void set(Line line, Tongue tongue, boolean quantity) {
        this.line = line;
        line.close();
        this.text = line.characters();
        quotes.start(line, tongue == Tongue.FRENCH ? guillemets.space() : null);
        if (tongue == Tongue.FRENCH) {
            asides.start(line);
            numbers.start(line, quantity);
            doubleSigns.start(line);
            guillemets.start(line);
            bonds.start(line);
            words();
        } else {
            quotes.setAll();
        }
    }

    private void words() {
        int end = line.end();
        int kindsBefore = 0;
        int all = 0;
        for (int i = Line.MARGIN; i < end; ) {
            int gap = i;
            while (Signs.is(Signs.IS_SPACE, text[i])) {
                i++;
            }
            int word = i;
            int kinds = 0;
            for (int kind; i < end && ((kind = Signs.kind(text[i])) & Signs.IS_SPACE) == 0; i++) {
                kinds |= kind;
            }
            boolean binds = (kindsBefore & BINDS) != 0 || (kinds & (Signs.IS_MARK | Signs.IS_DIGIT)) != 0;
            if (binds && gap < word && word < end && gap >= numbers.groupedUpTo()) {
                bonds.join(gap, word);
            }
            if ((kinds & WANTED) != 0) {
                word(word, i, (kinds & Signs.IS_ADDRESS) != 0);
            }
            kindsBefore = kinds;
            all |= kinds;
        }
        if ((all & Signs.IS_ACCENT) != 0) {
            line.noteLooseAccents();
        }
    }

    private void word(int start, int end, boolean mayHoldAddress) {
        if (mayHoldAddress) {
            addresses.start(text, start, end);
        }
        for (int i = start; i < end; ) {
            if (mayHoldAddress && i == addresses.from()) {
                i = addresses.skip();
            } else {
                i = Math.max(i + 1, character(i));
            }
        }
    }

    /** Sets what begins at a character; returns where to go on, if that is further than the next one. */
    private int character(int i) {
        switch (text[i]) {
            case '\'' -> apostrophe(i);
            case '"' -> quotes.set(i);
            case '«' -> guillemets.opening(i);
            case '»' -> guillemets.closing(i);
            case ';', '!', '?', ':', '(', ')', '[', ']' -> {
                return doubleSigns.set(i);
            }
            case '.' -> {
                return ellipsis(i);
            }
            case '°', 'º', '§' -> bonds.glued(i);
            case '–', '—' -> asides.meet(i);
            default -> {
                boolean starts = !Signs.is(Signs.IS_ALPHANUMERIC, text[i - 1]);
                return starts && Signs.is(Signs.IS_DIGIT | Signs.IS_CAPITAL, text[i]) ? numbers.set(i) : i;
            }
        }
        return i;
    }

    /** Between letters; and after an elision, whatever follows: {@code l'« art »}. */
    private void apostrophe(int i) {
        boolean between = Signs.is(Signs.IS_LETTER, text[i - 1]) && Signs.is(Signs.IS_LETTER, text[i + 1]);
        boolean elides = Signs.is(Signs.IS_DIGIT | Signs.IS_OBJECT, text[i + 1]) || "«\"“".indexOf(text[i + 1]) >= 0;
        if (between || (elides && isElision(i - 1))) {
            line.edits().replace(i, i + 1, "’");
        }
    }

    private boolean isElision(int i) {
        char letter = Character.toLowerCase(text[i]);
        boolean alone = !Signs.is(Signs.IS_ALPHANUMERIC, text[i - 1]);
        return alone ? "cdjlmnst".indexOf(letter) >= 0 : letter == 'u' && Character.toLowerCase(text[i - 1]) == 'q';
    }

    /** Three dots, no more, that are no part of a path. */
    private int ellipsis(int i) {
        int end = i;
        while (text[end] == '.') {
            end++;
        }
        if (end - i == 3 && isOutsidePath(text[i - 1]) && isOutsidePath(text[end])) {
            line.edits().replace(i, end, "…");
        }
        return end;
    }

    private static boolean isOutsidePath(char c) {
        return c != '/' && c != '\\' && c != '…';
    }
}
