package org.lumieres.guide.render.typography;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of one line of text, in pieces, with what is to change in them. What is no text is one character that
 * no text has, and edges stand around the whole so that rules may look a little beyond it. Not thread-safe.
 */
final class Line {
    /** How far rules may look beyond the text. */
    static final int MARGIN = 8;

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern ADDRESS = Pattern.compile("[@#/\\\\]|www\\.");

    private final Edits edits = new Edits();
    /** The pieces that are not as they were written, for their letters were composed. */
    private final BitSet composed = new BitSet();

    private char[] characters = new char[256];
    private int[] pieceStarts = new int[16];
    private int[] pieceEnds = new int[16];
    private int pieces;
    private int end;
    private boolean raises;
    private boolean composing;
    private boolean hasLooseAccents;

    /**
     * Empties the line.
     *
     * @param raises whether endings may be set above the line
     */
    void start(boolean raises) {
        start(raises, false);
    }

    /**
     * Empties the line, to be read once more with each letter and its accents as one character (Unicode, 3.11, NFC).
     */
    void startComposing() {
        start(raises, true);
    }

    private void start(boolean raises, boolean composing) {
        this.raises = raises;
        this.composing = composing;
        this.hasLooseAccents = false;
        composed.clear();
        this.pieces = 0;
        this.end = MARGIN;
        Arrays.fill(characters, 0, MARGIN, Signs.EDGE);
        edits.clear();
    }

    /** Adds a piece of text. */
    void add(String written) {
        String text = composing ? composed(written) : written;
        if (composing && !text.equals(written)) {
            composed.set(pieces);
        }
        reserve(text.length());
        if (pieces == pieceStarts.length) {
            pieceStarts = Arrays.copyOf(pieceStarts, pieces * 2);
            pieceEnds = Arrays.copyOf(pieceEnds, pieces * 2);
        }
        text.getChars(0, text.length(), characters, end);
        pieceStarts[pieces] = end;
        end += text.length();
        pieceEnds[pieces++] = end;
    }

    /** Addresses stay: to a server, another form of a letter is another letter. */
    private static String composed(String text) {
        return WORD.matcher(text).replaceAll(word -> {
            String written = word.group();
            return ADDRESS.matcher(written).find()
                    ? Matcher.quoteReplacement(written)
                    : Matcher.quoteReplacement(Normalizer.normalize(written, Normalizer.Form.NFC));
        });
    }

    /**
     * Takes note that an accent stands behind its letter as a character of its own, which few rules would understand.
     */
    void noteLooseAccents() {
        hasLooseAccents = true;
    }

    /** Whether the line is to be read once more for its loose accents. */
    boolean wantsComposing() {
        return hasLooseAccents && !composing;
    }

    /** Whether a piece is not as it was written already. */
    boolean isComposed(int piece) {
        return composed.get(piece);
    }

    /** Adds a character that stands for something that is no text. */
    void addMark(char mark) {
        reserve(1);
        characters[end++] = mark;
    }

    /** Whether the text so far ends with a digit or with a letter of a Roman numeral. */
    boolean endsWithNumeral() {
        char last = characters[end - 1];
        return Signs.is(Signs.IS_DIGIT, last) || "IVXL".indexOf(last) >= 0;
    }

    private void reserve(int more) {
        int needed = end + more + MARGIN;
        if (needed > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(needed, characters.length * 2));
        }
    }

    /** Puts an edge after the text, which then is whole. */
    void close() {
        Arrays.fill(characters, end, end + MARGIN, Signs.EDGE);
    }

    /** The characters, from {@link #MARGIN} to {@link #end}, with edges before and after. */
    char[] characters() {
        return characters;
    }

    int end() {
        return end;
    }

    int pieceStart(int piece) {
        return pieceStarts[piece];
    }

    /** Whether anything is to change. */
    boolean changes() {
        return !edits.isEmpty() || !composed.isEmpty();
    }

    boolean raises() {
        return raises;
    }

    Edits edits() {
        return edits;
    }

    /** Whether a range is inside one piece. */
    boolean isWhole(int from, int to) {
        int found = Arrays.binarySearch(pieceStarts, 0, pieces, from);
        int piece = found >= 0 ? found : -found - 2;
        // Of empty pieces that start at the same place, the last one is the one with text.
        while (piece + 1 < pieces && pieceStarts[piece + 1] == from) {
            piece++;
        }
        return piece >= 0 && to <= pieceEnds[piece];
    }

    /** A piece with its changes, where no ending is raised. */
    String edited(int piece) {
        StringBuilder text = new StringBuilder(pieceEnds[piece] - pieceStarts[piece] + 16);
        int from = pieceStarts[piece];
        for (int edit = edits.firstIn(from); edit < edits.size() && edits.owner(edit) < pieceEnds[piece]; edit++) {
            from = copy(from, edit, piece, text);
        }
        return text.append(characters, from, pieceEnds[piece] - from).toString();
    }

    /** Copies up to an edit and what the edit puts there; returns from where to go on. */
    int copy(int from, int edit, int piece, StringBuilder into) {
        int start = pieceStarts[piece];
        int at = Math.max(edits.from(edit), from);
        into.append(characters, from, at - from);
        // What goes across pieces leaves its text in the first of them.
        if (edits.owner(edit) >= start && edits.from(edit) >= start) {
            into.append(edits.text(edit));
        }
        return Math.max(at, Math.min(edits.to(edit), pieceEnds[piece]));
    }

    int pieceEnd(int piece) {
        return pieceEnds[piece];
    }

    /** The text of a range as it was. */
    String text(int from, int to) {
        return new String(characters, from, to - from);
    }
}
