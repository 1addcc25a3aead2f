package org.lumieres.guide.loader.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A chapter in an outline.
 *
 * @param label what the outline calls it, in Markdown; empty when it does not say
 * @param file the file that holds it; empty when it is only a title over its sub-chapters, or not written yet
 * @param entries its sub-chapters
 */
public record OutlineEntry(String label, Optional<String> file, List<OutlineEntry> entries) {
    public OutlineEntry {
        entries = List.copyOf(entries);
    }

    static OutlineEntry page(String file) {
        return new OutlineEntry("", Optional.of(file), List.of());
    }

    /** Its file and those of its sub-chapters. */
    Stream<String> files() {
        return Stream.concat(file.stream(), entries.stream().flatMap(OutlineEntry::files));
    }
}
