package org.lumieres.guide.render.typography;

import java.util.Arrays;

/**
 * What is to change in a line, in its order: ranges with the text that takes their place. Each belongs to a character:
 * the first that it replaces, or the neighbour that something is put beside. Not thread-safe.
 */
final class Edits {
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int[] owners = new int[32];
    private boolean[] raised = new boolean[32];
    private String[] texts = new String[32];
    private int size;
    private int cursor;

    void clear() {
        size = 0;
        cursor = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    /** Puts a text in the place of a range. */
    void replace(int from, int to, String text) {
        add(from, to, from, text, false);
    }

    /** Puts a text before a character of the line. */
    void before(int at, String text) {
        add(at, at, at, text, false);
    }

    /** Puts a text after a character of the line. */
    void after(int at, String text) {
        add(at + 1, at + 1, at, text, false);
    }

    /** Puts a text above the line in the place of a range. */
    void raise(int from, int to, String text) {
        add(from, to, from, text, true);
    }

    private void add(int from, int to, int owner, String text, boolean above) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            owners = Arrays.copyOf(owners, size * 2);
            raised = Arrays.copyOf(raised, size * 2);
            texts = Arrays.copyOf(texts, size * 2);
        }
        starts[size] = from;
        ends[size] = to;
        owners[size] = owner;
        raised[size] = above;
        texts[size++] = text;
    }

    /** The first edit that touches what stands from a place on; places have to be asked for in order. */
    int firstIn(int from) {
        while (cursor < size && owners[cursor] < from && ends[cursor] <= from) {
            cursor++;
        }
        return cursor;
    }

    int from(int edit) {
        return starts[edit];
    }

    int to(int edit) {
        return ends[edit];
    }

    int owner(int edit) {
        return owners[edit];
    }

    boolean isRaised(int edit) {
        return raised[edit];
    }

    String text(int edit) {
        return texts[edit];
    }
}
