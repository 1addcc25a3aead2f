package org.lumieres.guide.loader.mend;

import java.util.Comparator;

/** A change to a text, between two UTF-16 offsets of it. Their order is that in which they stand in the text. */
record PlacedEdit(int start, int end, String replacement) implements Comparable<PlacedEdit> {
    private static final Comparator<PlacedEdit> IN_TEXT = Comparator.comparingInt(PlacedEdit::start)
            .thenComparingInt(PlacedEdit::end)
            .thenComparing(PlacedEdit::replacement);

    /**
     * Whether this one and one that does not come before it cannot both be made: they take out the same characters, or
     * put in different ones at the same point.
     */
    boolean excludes(PlacedEdit later) {
        boolean samePoint = start == end && start == later.start && later.start == later.end;
        return samePoint ? !replacement.equals(later.replacement) : later.start < end;
    }

    @Override
    public int compareTo(PlacedEdit other) {
        return IN_TEXT.compare(this, other);
    }
}
