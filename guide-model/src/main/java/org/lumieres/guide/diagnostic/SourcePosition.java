package org.lumieres.guide.diagnostic;

/**
 * A place in a source text, in characters as a reader counts them: a byte order mark is none, and a character outside
 * the Basic Multilingual Plane is one.
 *
 * @param line the line, from 1
 * @param column the character in its line, from 1; one more than the line's length stands for its end
 */
public record SourcePosition(int line, int column) implements Comparable<SourcePosition> {

    /** @throws IllegalArgumentException if the line or the column is less than 1 */
    public SourcePosition {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns start at 1: " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(SourcePosition other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
