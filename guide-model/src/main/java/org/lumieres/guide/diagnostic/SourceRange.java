package org.lumieres.guide.diagnostic;

import java.util.Comparator;

/**
 * A stretch of a source file.
 *
 * @param file the file's path relative to the guide's folder, with {@code /} between its parts; the guide's own name
 *     when the fault is with the folder as a whole
 * @param start its first character
 * @param end the character after its last; the same as the start when it is a point
 */
public record SourceRange(String file, SourcePosition start, SourcePosition end) implements Comparable<SourceRange> {
    private static final Comparator<SourceRange> BY_PLACE = Comparator.comparing(SourceRange::file)
            .thenComparing(SourceRange::start)
            .thenComparing(SourceRange::end);

    /**
     * The first character of a file, for what concerns the file as a whole.
     *
     * @param file the file's path relative to the guide's folder
     * @return a range of no length
     */
    public static SourceRange startOf(String file) {
        SourcePosition start = new SourcePosition(1, 1);
        return new SourceRange(file, start, start);
    }

    @Override
    public int compareTo(SourceRange other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + start;
    }
}
