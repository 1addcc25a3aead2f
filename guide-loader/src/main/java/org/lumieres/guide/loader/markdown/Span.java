package org.lumieres.guide.loader.markdown;

/** A stretch of a source by its UTF-16 offsets, the end exclusive; {@link #NONE} when nobody asked. */
record Span(int start, int end) {
    static final Span NONE = new Span(-1, -1);

    boolean isKnown() {
        return start >= 0;
    }

    /** The stretch from the beginning of this one to the end of the other. */
    Span to(Span other) {
        if (!isKnown() || !other.isKnown()) {
            return isKnown() ? this : other;
        }
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
