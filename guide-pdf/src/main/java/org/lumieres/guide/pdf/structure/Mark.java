package org.lumieres.guide.pdf.structure;

import org.jspecify.annotations.Nullable;

/**
 * What {@link StructureMarks} says of an element, written where openhtmltopdf hands it on to the structure tree.
 *
 * @param type the structure type that it is to have
 * @param number its place among all marks, in reading order; each mark has another, so that what is made of one element
 *     can be told from what is made of two
 * @param words what is said in place of its content or beside it, by its type; null for nothing
 */
record Mark(String type, int number, @Nullable String words) {
    /** Begins each mark: no guide can write it, for XML cannot hold less. */
    private static final String BEGIN = "guide-structure:";

    /** What is in a description; null when that is no mark. */
    static @Nullable Mark read(String description) {
        if (!description.startsWith(BEGIN)) {
            return null;
        }
        String[] parts = description.substring(BEGIN.length()).split(":", 3);
        return new Mark(parts[0], Integer.parseInt(parts[1]), parts.length == 3 ? parts[2] : null);
    }

    String written() {
        return BEGIN + type + ":" + number + (words == null ? "" : ":" + words);
    }
}
