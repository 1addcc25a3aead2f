package org.lumieres.guide.diagnostic;

import java.util.List;

/**
 * A way to mend a fault.
 *
 * @param title what to do, in the reader's language
 * @param edits the changes that do it, when a machine can; empty when only a person can
 */
public record Fix(String title, List<TextEdit> edits) {

    public Fix {
        edits = List.copyOf(edits);
    }

    /**
     * Advice that only a person can follow.
     *
     * @param title what to do, in the reader's language
     * @return a fix without edits
     */
    public static Fix advice(String title) {
        return new Fix(title, List.of());
    }
}
